import type { RequestListener } from 'node:http';
import { buffer } from 'node:stream/consumers';

import type { Core } from '@strapi/strapi';
import inject from 'light-my-request';
import { LRUCache } from 'lru-cache';

import { listBytes, listMark } from '../api/newsroom/http/answer-list';
import { KNOWN } from '../api/newsroom/parse/known';
import { parseQuestion, type Question } from '../api/newsroom/parse/question';
import { publicMessagesOf } from '../api/newsroom/services/public-messages';
import type { Make } from './byte-cache';
import { parsed } from './parsed';
import { storedAnswer, type Content, type StoredAnswer } from './stored-answer';

const KEPT = new Set([200, 301, 410]);
/** Questions that are remembered as they are understood. */
const REMEMBERED = 500;

/**
 * Makes what is kept. Lists of messages, which are asked in the most ways, are made straight from their rows, under the
 * headers that Strapi gave the first of them; everything else, and whatever fails, by Strapi.
 * @param handOn Strapi, as it takes requests
 */
export function answersOf(strapi: Core.Strapi, handOn: RequestListener): Make {
  const list = `${strapi.config.get('api.rest.prefix', '/api')}/messages?`;
  const understood = new LRUCache<string, Question>({ max: REMEMBERED });
  let learnt: Readonly<Record<string, string>> | undefined;

  return async (question, version) => {
    if (!question.startsWith(list)) return madeBy(handOn, question);
    const headers = learnt ?? (await learn());
    const content = headers && (await listed(question.slice(list.length), version).catch(() => undefined));
    return content ? storedAnswer(200, headers, content) : madeBy(handOn, question);
  };

  /** Middlewares set them for every list alike: what they set is configured, not asked. */
  async function learn(): Promise<Readonly<Record<string, string>> | undefined> {
    const one = await madeBy(handOn, `${list}pagination[pageSize]=1&pagination[withCount]=false`);
    return (learnt = one?.status === 200 ? one.headers : undefined);
  }

  async function listed(query: string, version: string): Promise<Content | undefined> {
    const question = understood.get(query) ?? parseQuestion(parsed(query), KNOWN);
    if (!('page' in question)) return undefined;
    understood.set(query, question);
    const { json, total } = await publicMessagesOf(strapi).list(question, version);
    return { body: listBytes(question, json, total), mark: listMark(question, json, total) };
  }
}

/** Strapi's own answer to somebody unknown; undefined for one that is not worth keeping. */
async function madeBy(listener: RequestListener, url: string): Promise<StoredAnswer | undefined> {
  // As a stream: otherwise the whole text is decoded, which nobody reads.
  const answer = await inject(listener as Parameters<typeof inject>[0], { method: 'GET', url, payloadAsStream: true });
  const { statusCode, headers } = answer;
  const body = await buffer(answer.stream());
  if (!KEPT.has(statusCode) || headers['set-cookie'] !== undefined) return undefined;
  const texts = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return storedAnswer(statusCode, Object.fromEntries(texts), { body });
}
