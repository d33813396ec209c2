import { errors } from '@strapi/utils';

import type { Refusal, Refused } from '../domain/refusal';
import type { Found } from '../domain/standing';
import { filledIn, type Language } from './language';
import { SENTENCES } from './sentences';

/** A no within the document service, as Strapi answers it: 403, message and details kept. */
export function refusalError(refused: Refused, language: Language): Error {
  const details = { ...refused.details, code: refused.code };
  return new errors.PolicyError(sentenceOf(refused.code, refused.details, language), details);
}

export function sentenceOf(code: Refusal, details: object, language: Language): string {
  return filledIn(SENTENCES[code][language], { ...details, fields: fieldsOf(details) });
}

/** The fields that the reasons name, each once. */
function fieldsOf(details: object): string {
  const reasons = (Reflect.get(details, 'reasons') ?? []) as readonly Partial<Found>[];
  return [...new Set(reasons.map(({ field, id }) => field || id))].join(', ');
}
