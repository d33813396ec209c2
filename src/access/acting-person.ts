import type { Core } from '@strapi/strapi';

export type Language = 'sv' | 'en';

/**
 * Who is behind the present call. Start-up, scripts and scheduled work have no request and count as the server itself;
 * a token acts for its owner but is never a person; everyone else, MCP included, is a visitor.
 */
export type Acting =
  | { readonly kind: 'server' }
  | {
      readonly kind: 'person';
      readonly id: number;
      readonly name: string;
      readonly email: string;
      readonly language: Language;
      readonly isSuperAdmin: boolean;
      may(action: string, subject?: string, field?: string): boolean;
    }
  | { readonly kind: 'token' | 'visitor' };

export function acting(strapi: Core.Strapi): Acting {
  const request = strapi.requestContext.get();
  if (!request) return { kind: 'server' };
  const { auth, user, userAbility } = request.state;
  if (auth?.strategy?.name?.endsWith('token')) return { kind: 'token' };
  if (auth?.strategy?.name !== 'admin' || !userAbility) return { kind: 'visitor' };
  return {
    kind: 'person',
    id: user.id,
    name: [user.firstname, user.lastname].filter(Boolean).join(' ') || user.email,
    email: user.email,
    language: user.preferedLanguage === 'sv' ? 'sv' : 'en',
    isSuperAdmin: Boolean(user.roles?.some(({ code }: { code: string }) => code === 'strapi-super-admin')),
    may: (action, subject, field) => userAbility.can(action, subject, field),
  };
}

/** Chooses the words of a refusal: the person's own language, English for programs. */
export function wordsFor(who: Acting, words: Readonly<Record<Language, string>>): string {
  return words[who.kind === 'person' ? who.language : 'en'];
}
