import type { Language } from '../../access/acting-person';
import { refusalAnswer, type RefusalStatus } from '../../panel-calls/refusal-answer';
import type { ImportRefusal, ImportRefusalCode } from '../refused';
import { wordsOf } from './refusal-words';

export const STATUS = {
  'changed-meanwhile': 409,
  'choices-unknown': 422,
  'may-not-make': 403,
  'may-not-write': 403,
  'no-such-organisation': 404,
  'no-such-plan': 404,
  'not-readable': 422,
  'too-much-to-write': 422,
} as const satisfies Record<ImportRefusalCode, RefusalStatus>;

export const importRefusalAnswer = (refusal: ImportRefusal, language: Language) =>
  refusalAnswer(refusal, STATUS[refusal.code], wordsOf(refusal)[language]);
