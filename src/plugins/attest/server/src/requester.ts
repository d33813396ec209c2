import type { Core } from '@strapi/strapi';

import { languageOf, type Language, type Words } from './words/language';

/** An admin user, or the owner of an admin token; website users have numbers of their own and are nobody here. */
const ADMIN = ['admin', 'admin-token'];

/** The admin user behind the present request, a token or an MCP connection included; null for everything else. */
export function requesterId(strapi: Core.Strapi): number | null {
  const state = strapi.requestContext.get()?.state;
  const isAdmins = ADMIN.includes(state?.['auth']?.strategy?.name) || state?.['auditSource'] === 'mcp';
  return (isAdmins && state?.['user']?.id) || null;
}

/** What the person logged in to the panel has chosen; English for programs. */
export const languageNow = (strapi: Core.Strapi): Language => languageOf(strapi.requestContext.get()?.state);

export const inTheirWords = (strapi: Core.Strapi, words: Words): string => words[languageNow(strapi)];
