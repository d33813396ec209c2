import type { Context } from 'koa';

import { STATUS, type Code } from './refusal-codes';
import { WORDS } from './refusal-words';
import { filledIn, wordsFor } from './words';

/** Named as Strapi names its own errors, so that a client treats them alike. */
const NAMES = {
  403: 'PolicyError',
  404: 'NotFoundError',
  409: 'ConflictError',
  422: 'UnprocessableEntityError',
} as const satisfies Record<(typeof STATUS)[Code], string>;

/** A no with its code; `answering` turns it into an answer. */
export class Refused extends Error {
  constructor(
    readonly code: Code,
    readonly details: object = {},
  ) {
    super(code);
  }
}

type Handler = (ctx: Context) => void | Promise<void>;

/** The handler, with what it refuses told in Strapi's shape and the person's own language. */
export const answering =
  (handler: Handler): Handler =>
  async (ctx) => {
    try {
      await handler(ctx);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refuse(ctx, error.code, error.details);
    }
  };

/** @param details values of the sentence, and what a program needs beside the code */
export function refuse(ctx: Context, code: Code, details: object = {}): void {
  const status = STATUS[code];
  ctx.status = status;
  ctx.body = {
    data: null,
    error: {
      status,
      name: NAMES[status],
      message: sentenceOf(ctx, code, details),
      details: { ...details, code },
    },
  };
}

export function sentenceOf(ctx: Pick<Context, 'state'>, code: Code, details: object = {}): string {
  return filledIn(wordsFor(ctx, WORDS[code]), details);
}
