import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import type { Core } from '@strapi/strapi';

import { canonical } from '../api/newsroom/parse/canonical';
import { KNOWN } from '../api/newsroom/parse/known';
import { canonicalPage, isPage } from '../site/parse/canonical';
import { FOR_TEXTS } from '../api/newsroom/services/public-messages';
import { publicVersionOf } from '../api/newsroom/services/public-version';
import { byteCache } from './byte-cache';
import { allowedOrigin } from './cross-origin';
import { freshness } from './freshness';
import { isAnonymous, isRead, LONGEST_URL, readerOf } from './readers';
import { refuse, refuseTooMany } from './refuse';
import { limits } from './limits';
import { answersOf } from './make-answer';
import { parsed } from './parsed';
import { send } from './send';
import { settingsOf } from './settings';

/** A search reads the text of every message: it counts as so many questions. */
const SEARCH = 10;

/**
 * Answers what anybody may read before Strapi's middlewares see it: from finished bytes, as long as the version of the
 * public content holds. What is not kept is made once for all who wait for it.
 */
export function answerEarly(strapi: Core.Strapi): void {
  const { cacheBytes, holds } = settingsOf(strapi);
  const server = strapi.server.httpServer;
  const prefix: string = strapi.config.get('api.rest.prefix', '/api');
  const paths = [`${prefix}/messages`, `${prefix}/plans`, `${prefix}/newsroom/`];
  const isProxied: boolean = strapi.config.get('server.proxy.koa', false);
  const allowed = allowedOrigin(strapi.config.get('middlewares', []));
  const version = publicVersionOf(strapi);
  const fresh = freshness({ read: () => version.read(), holds });
  version.onRaised(() => fresh.suspect());
  const listeners = server.listeners('request') as RequestListener[];
  const cache = byteCache(cacheBytes * (1 - FOR_TEXTS), answersOf(strapi, handOn));
  const limit = limits(settingsOf(strapi));

  server.removeAllListeners('request');
  server.on('request', (req, res) => {
    if (!isOurs(req)) return handOn(req, res);
    const known = fresh.known();
    const answer = known === undefined ? undefined : cache.at(req.url ?? '', known);
    const sending = answer ? send(req, res, answer, originFor(req)) : answered(req, res);
    sending?.catch((error: unknown) => {
      strapi.log.error(error);
      refuse(res, 500, 'InternalServerError', 'Internal Server Error');
    });
  });
  server.on('close', () => fresh.stop());

  function handOn(req: IncomingMessage, res: ServerResponse): void {
    for (const listener of listeners) listener(req, res);
  }

  function isOurs(req: IncomingMessage): boolean {
    const { url = '', headers } = req;
    const isPublic = isPage(url) || paths.some((path) => url.startsWith(path));
    if (!isPublic || !isRead(req) || !isAnonymous(req)) return false;
    return headers.origin === undefined || allowed !== undefined;
  }

  function originFor({ headers: { origin } }: IncomingMessage): string | undefined {
    return origin === undefined ? undefined : (allowed?.(origin) ?? undefined);
  }

  async function answered(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { url = '' } = req;
    if (url.length > LONGEST_URL) return refuse(res, 414, 'UriTooLongError', 'The address is too long.');
    const question = cache.questionAt(url) ?? questionIn(url);
    const now = fresh.known() ?? (await fresh.verified());
    if (question === undefined || !cache.has(question, now)) {
      const wait = await limit.spend(readerOf(req, isProxied), isSearch(question) ? SEARCH : 1);
      if (wait !== undefined) return refuseTooMany(res, wait);
    }
    const answer = question === undefined ? undefined : await cache.answer(url, question, now);
    if (!answer) return handOn(req, res);
    await send(req, res, answer, originFor(req));
  }

  function questionIn(url: string): string | undefined {
    const [path = '', query = ''] = url.split('?', 2);
    if (isPage(path)) return canonicalPage(path, parsed(query), KNOWN);
    if (!path.startsWith(prefix)) return undefined;
    const asked = canonical(path.slice(prefix.length), parsed(query), KNOWN);
    return asked === undefined ? undefined : `${prefix}${asked}`;
  }
}

const isSearch = (question = ''): boolean => /[?&]q=/.test(question);
