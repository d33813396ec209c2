import type { Core } from '@strapi/strapi';

import type { Language, Words } from './domain/file-words';

/** An admin user, or the owner of an admin token; website users have numbers of their own and are nobody here. */
const ADMIN = ['admin', 'admin-token'];

/** The admin user behind the present request; null for everything else. */
export function requesterId(strapi: Core.Strapi): number | null {
  return adminUser(strapi)?.id ?? null;
}

/** Chooses the words: the admin user's own language, English for programs. */
export function inTheirWords(strapi: Core.Strapi, words: Words): string {
  const language: Language = adminUser(strapi)?.preferedLanguage === 'sv' ? 'sv' : 'en';
  return words[language];
}

function adminUser(strapi: Core.Strapi): { id: number; preferedLanguage?: string } | undefined {
  const { auth, user } = strapi.requestContext.get()?.state ?? {};
  return ADMIN.includes(auth?.strategy?.name) ? user : undefined;
}
