import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { acting, wordsFor } from '../access/acting-person';
import type { OnCall } from './middleware';

const CONTACT = 'api::media-contact.media-contact';

const WORDS = {
  sv: 'Den som har adressen har raderats, eller har sagt nej till utskick. Har personen själv bett om att få stå här igen, välj Samtycke i fältet Rättslig grund och skriv i fältet Källa hur det kom till.',
  en: 'Whoever has the address was erased, or has said no to mail. If they have themselves asked to be here again, choose Consent in the field Legal basis and write in the field Source how they did.',
} as const;

/** Who was erased comes back only when they asked for it: with consent, and a word on where it comes from. */
export const refuseErasedContacts = (strapi: Core.Strapi, wasErased: (address: string) => Promise<boolean>): OnCall => {
  return async ({ uid, action, params }, next) => {
    if (uid !== CONTACT || !params.data || !['create', 'update', 'clone'].includes(action)) return next();
    const before = params.documentId ? await strapi.db.query(CONTACT).findOne({ where: { documentId: params.documentId } }) : null; // prettier-ignore
    const after: Readonly<Record<string, unknown>> = { ...before, ...params.data };
    const address = small(after['email']);
    const isAgreed = after['legalBasis'] === 'consent' && small(after['source']) !== '';
    if (address === '' || address === small(before?.['email']) || isAgreed) return next();
    if (!(await wasErased(address))) return next();
    const message = wordsFor(acting(strapi), WORDS);
    throw new errors.ValidationError(message, { code: 'erased-before', errors: [{ path: ['email'], message, name: 'erased-before' }] }); // prettier-ignore
  };
};

const small = (value: unknown): string => (typeof value === 'string' ? value.trim().toLowerCase() : '');
