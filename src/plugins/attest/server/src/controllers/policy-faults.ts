import type { Context } from 'koa';

import { filledIn, languageOf } from '../words/language';
import { AT, FAULT_WORDS, type FaultCode } from './policy-fault-words';

interface Fault {
  readonly rule: string;
  readonly field: string;
  readonly code: FaultCode;
  readonly value?: string;
}

/** A fault as it is told: where it is, its code, and a sentence in the person's language. */
export interface ToldFault extends Fault {
  readonly message: string;
}

export function told(ctx: Context, faults: readonly Fault[]): readonly ToldFault[] {
  return faults.map((fault) => {
    const place = AT[fault.rule === '' ? 'policy' : 'rule'][languageOf(ctx.state)];
    return {
      ...fault,
      message: filledIn(place, fault) + filledIn(FAULT_WORDS[fault.code][languageOf(ctx.state)], fault),
    };
  });
}
