import type { ThingKind } from '../domain/plan-import/preview';
import type { NamedChoice } from '../domain/plan-import/choices';
import type { Refusal } from './readers/not-readable';

/** Why an import is refused, with what its words need. Words and numbers are chosen in `refusal-answer.ts`. */
export type ImportRefusal =
  | Readonly<{ code: 'not-readable'; because: Refusal }>
  | Readonly<{ code: 'may-not-write'; type: string; action: 'read' | 'create' | 'update' }>
  | Readonly<{ code: 'may-not-make'; things: readonly Readonly<{ kind: ThingKind; name: string }>[] }>
  | Readonly<{ code: 'no-such-plan' }>
  | Readonly<{ code: 'no-such-organisation' }>
  | Readonly<{ code: 'choices-unknown'; choices: readonly NamedChoice[] }>
  | Readonly<{ code: 'too-much-to-write'; changes: number; most: number }>
  | Readonly<{ code: 'changed-meanwhile' }>;

export type ImportRefusalCode = ImportRefusal['code'];

/** Thrown anywhere in an import: within the transaction it undoes what was written. */
export class ImportRefused extends Error {
  constructor(readonly refusal: ImportRefusal) {
    super(refusal.code);
  }
}
