import type { Language } from '../../access/acting-person';
import type { ImportRefusal, ImportRefusalCode } from '../refused';
import { wordsOf } from './refusal-words';

/** 403: not this person; 404: not there; 409: not now; 422: not with this content. */
export const STATUS = {
  'changed-meanwhile': 409,
  'choices-unknown': 422,
  'may-not-make': 403,
  'may-not-write': 403,
  'no-such-organisation': 404,
  'no-such-plan': 404,
  'not-readable': 422,
  'too-much-to-write': 422,
} as const satisfies Record<ImportRefusalCode, number>;

const NAMES = { 403: 'ForbiddenError', 404: 'NotFoundError', 409: 'ConflictError', 422: 'UnprocessableEntityError' };

/** A refusal as Strapi answers errors. `details.reason` says what of a file that cannot be read. */
export function answerOf(refusal: ImportRefusal, language: Language) {
  const { code, ...rest } = refusal;
  const status = STATUS[code];
  const details = 'because' in rest ? { reason: rest.because.code, ...rest.because.detail } : rest;
  const message = wordsOf(refusal)[language];
  return {
    status,
    body: { data: null, error: { status, name: NAMES[status], message, details: { ...details, code } } },
  };
}
