import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { PressDeps } from '../deps';
import { CONTENT_SECURITY_POLICY, unsubscribePage, type PageLanguage, type Said } from './page';
import { NOBODY } from './tokens';

export const UNSUBSCRIBE = '/unsubscribe/:token';

const STATUS = { asked: 200, done: 200, unknown: 404, 'not-confirmed': 422 } as const satisfies Record<Said, number>;

/**
 * Lets whoever has the address from a mail unsubscribe, without logging in: by one click in their mail program (RFC 8058), or by
 * the button on a page. Reading changes nothing, since scanners of mail open whatever it links to.
 */
export function serveUnsubscribing(strapi: Core.Strapi, deps: () => Pick<PressDeps, 'contacts' | 'tokens'>): void {
  const at = (method: 'GET' | 'POST', answer: (ctx: Context) => Promise<Said>) => ({
    method,
    path: UNSUBSCRIBE,
    handler: async (ctx: Context) => send(ctx, await answer(ctx)),
    config: { auth: false as const },
  });
  strapi.server.routes([at('GET', asked), at('POST', confirmed)]);

  async function asked(ctx: Context): Promise<Said> {
    return (await contactOf(ctx)) ? 'asked' : 'unknown';
  }

  async function confirmed(ctx: Context): Promise<Said> {
    const contact = await contactOf(ctx);
    if (!contact) return 'unknown';
    const { body } = ctx.request as unknown as { body?: Readonly<Record<string, unknown>> };
    if (body?.['List-Unsubscribe'] !== 'One-Click') return 'not-confirmed';
    if (contact !== 'nobody') await deps().contacts.mark(contact, 'unsubscribed');
    return 'done';
  }

  async function contactOf(ctx: Context) {
    const { contacts, tokens } = deps();
    const token = String(ctx['params'].token);
    const id = tokens.contactIn(token);
    if (id === undefined) return undefined;
    if (id === NOBODY.id) return tokens.isFor(token, NOBODY) ? 'nobody' : undefined;
    const [contact] = await contacts.named([id]);
    return contact && tokens.isFor(token, contact) ? contact : undefined;
  }
}

function send(ctx: Context, said: Said): void {
  const { lang } = ctx.query;
  const language: PageLanguage = lang === 'en' || (lang !== 'sv' && ctx.acceptsLanguages('sv', 'en') === 'en') ? 'en' : 'sv'; // prettier-ignore
  ctx.status = STATUS[said];
  ctx.set({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'Content-Language': language,
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
  });
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = unsubscribePage(said, language);
}
