import { errors } from '@strapi/utils';

import type { Refusal, Refused } from '../domain/refusal';
import { filledIn, type Language } from './language';
import { SENTENCES } from './sentences';

/** A no within the document service, as Strapi answers it: 403, message and details kept. */
export function refusalError(refused: Refused, language: Language): Error {
  const details = { ...refused.details, code: refused.code };
  return new errors.PolicyError(sentenceOf(refused.code, refused.details, language), details);
}

export function sentenceOf(code: Refusal, details: object, language: Language): string {
  return filledIn(SENTENCES[code][language], details);
}
