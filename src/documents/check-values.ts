import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { acting, wordsFor, type Language } from '../access/acting-person';
import { faultsIn, type FaultCode } from '../domain/faults';
import type { Fields } from '../domain/hidden-fields';
import type { OnCall } from './middleware';

const WORDS: Readonly<Record<FaultCode, Readonly<Record<Language, string>>>> = {
  blank: { sv: 'Fältet får inte vara tomt.', en: 'This cannot be blank.' },
  'not-a-recurrence': {
    sv: 'Detta är ingen upprepningsregel. Skriv till exempel FREQ=YEARLY;BYMONTH=3.',
    en: 'This is no recurrence rule. Write for example FREQ=YEARLY;BYMONTH=3.',
  },
  'ends-before-it-starts': { sv: 'Slutet ligger före början.', en: 'The end lies before the start.' },
};

/** What Strapi's own validation lets through although nobody can have meant it; refused naming the field. */
export const checkValues = (strapi: Core.Strapi): OnCall => {
  return (call, next) => {
    const { data } = call.params;
    const schema = strapi.contentTypes[call.uid] as unknown as Fields | undefined;
    if (!data || !schema || !call.uid.startsWith('api::') || !['create', 'update'].includes(call.action)) return next();
    const faults = faultsIn(data, schema, (uid) => strapi.components[uid as UID.Component] as unknown as Fields);
    if (faults.length === 0) return next();
    const who = acting(strapi);
    const list = faults.map(({ path, code }) => ({
      path: path.split('.'),
      name: code,
      message: wordsFor(who, WORDS[code]),
    }));
    throw new errors.ValidationError(list[0]?.message ?? '', { errors: list });
  };
};
