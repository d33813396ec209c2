import type { Core, UID } from '@strapi/strapi';
import type { Host } from 'strapi-plugin-attest/strapi-server';

import en from '../admin/translations/en/model.json';
import sv from '../admin/translations/sv/model.json';

const LABELS: Readonly<Record<'sv' | 'en', Readonly<Record<string, string>>>> = { sv, en };

/** What the panel calls a field, so that one who decides by mail and one who decides there speak of the same. */
export const fieldNameOf = (strapi: Core.Strapi): NonNullable<Host['fieldName']> => {
  return (uid, path, language) => {
    let model: string | undefined = uid;
    return path.split('.').map((part) => {
      if (/^\d+$/.test(part)) return String(Number(part) + 1);
      const known: string | undefined = model;
      const place = known?.startsWith('api::') ? 'content-types' : 'components';
      const attribute = known === undefined ? undefined : strapi.getModel(known as UID.Schema)?.attributes[part];
      model = attribute?.type === 'component' ? attribute.component : undefined;
      return LABELS[language][`content-manager.${place}.${known}.${part}`] ?? inWords(part);
    }).join(' '); // prettier-ignore
  };
};

const inWords = (name: string): string =>
  name.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace(/([a-z])([A-Z])/g, (_, end: string, next: string) => `${end} ${next.toLowerCase()}`); // prettier-ignore
