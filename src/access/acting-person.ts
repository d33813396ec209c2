import type { Core } from '@strapi/strapi';

export type Language = 'sv' | 'en';

/** Who is behind the present call. Start-up, scripts and scheduled work have no request and count as the server itself. */
export type Acting =
  | { readonly kind: 'server' }
  | { readonly kind: 'person'; readonly language: Language; may(action: string): boolean }
  | { readonly kind: 'other' };

/** A person is someone with an admin session; tokens, MCP and website visitors are not. */
export function acting(strapi: Core.Strapi): Acting {
  const request = strapi.requestContext.get();
  if (!request) return { kind: 'server' };
  const { auth, user, userAbility } = request.state;
  if (auth?.strategy?.name !== 'admin' || !userAbility) return { kind: 'other' };
  return {
    kind: 'person',
    language: user?.preferedLanguage === 'sv' ? 'sv' : 'en',
    may: (action) => userAbility.can(action),
  };
}
