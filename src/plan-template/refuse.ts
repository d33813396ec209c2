import { errors } from '@strapi/utils';

import type { Language } from '../access/acting-person';

type Texts = Readonly<Record<Language, string>>;

const TYPES: Readonly<Record<string, Texts>> = {
  plan: { sv: 'planer', en: 'plans' },
  goal: { sv: 'mål', en: 'goals' },
  audience: { sv: 'målgrupper', en: 'audiences' },
  'key-message': { sv: 'budskap', en: 'key messages' },
  activity: { sv: 'aktiviteter', en: 'activities' },
  reach: { sv: 'rader i matrisen', en: 'cells of the matrix' },
};

/** Someone who may not write all that the new plan consists of makes none: half a plan helps nobody. */
export function mayNotWrite(uid: string, language: Language): Error {
  const type = uid.split('.')[1] ?? uid;
  const what = TYPES[type] ?? { sv: type, en: type };
  const words: Texts = {
    sv: `Du får inte skriva ${what.sv}, och det behövs för en plan från mall. Be en administratör om rätten. Inget sparades.`,
    en: `You may not write ${what.en}, which a plan from a template takes. Ask an administrator for the right. Nothing was saved.`,
  };
  return new errors.PolicyError(words[language], { code: 'may-not-write', type });
}
