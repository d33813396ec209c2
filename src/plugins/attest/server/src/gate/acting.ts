import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import type { PersonId } from '../domain/request';
import { requesterId } from '../requester';
import { PROGRAM } from '../store/contributor-store';
import { personOf } from '../store/person-store';
import type { Publisher } from '../use-cases/clear-for-publication';
import type { Act, At, Person } from '../use-cases/deps';

const acts = new AsyncLocalStorage<{ readonly act: Act; readonly at: At }>();

/** Carries an act to the gate, around a call of the document service for that document; others are no part of it. */
export const under = <Result>(act: Act, at: At, work: () => Promise<Result>): Promise<Result> =>
  acts.run({ act, at }, work);

export function actOn({ uid, documentId }: At): Act | undefined {
  const current = acts.getStore();
  return current?.at.uid === uid && current.at.documentId === documentId ? current.act : undefined;
}

/**
 * Who makes the document go live: the person of an act, or one logged in to the panel. Tokens, MCP, scheduled work and
 * scripts are programs, whoever owns them.
 */
export function publisherOf(strapi: Core.Strapi, at: At): Publisher {
  const act = actOn(at);
  if (act) return act.kind === 'clock' ? 'program' : { person: act.by };
  const state = strapi.requestContext.get()?.state;
  return state?.['auth']?.strategy?.name === 'admin' ? { person: personOf(state['user']) } : 'program';
}

/** For the log: the person behind this call, or the server. */
export function actorOn(strapi: Core.Strapi, at: At): Person | 'server' {
  const publisher = publisherOf(strapi, at);
  return publisher === 'program' ? 'server' : publisher.person;
}

/** Who changes a text: also the owner of an admin token or of an MCP connection counts as having written it. */
export const contributorNow = (strapi: Core.Strapi): PersonId => requesterId(strapi) ?? PROGRAM;
