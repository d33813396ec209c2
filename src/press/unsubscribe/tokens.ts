import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { addressOf, type Contact } from '../../domain/press/recipients';

type Addressed = Pick<Contact, 'id' | 'email'>;

/** Stands in a test for whoever it is sent to; it unsubscribes nobody. */
export const NOBODY: Addressed = { id: 'test', email: 'test' };

/**
 * Tokens by which a contact unsubscribes: the contact's id, signed together with the address that mail goes to. None is kept,
 * and they hold for as long as the address does, however old the mail is: also when another key has been put before the one
 * they were signed with.
 */
export const unsubscribeTokens = (strapi: Core.Strapi) => {
  const signed = (contact: Addressed, secret: string): string =>
    createHmac('sha256', secret)
      .update(`${contact.id} ${addressOf(contact)}`)
      .digest('hex');
  return {
    tokenFor: (contact: Addressed): string => contact.id + signed(contact, secretsOf(strapi)[0]),
    /** Whose token it claims to be; undefined for what was never one. */
    contactIn: (token: string): string | undefined => /^([a-z0-9]{1,64})[0-9a-f]{64}$/.exec(token)?.[1],
    isFor: (token: string, contact: Addressed): boolean =>
      secretsOf(strapi).some((secret) => isSame(token.slice(-64), signed(contact, secret))),
  };
};

export type UnsubscribeTokens = ReturnType<typeof unsubscribeTokens>;

function isSame(one: string, other: string): boolean {
  const [given, wanted] = [Buffer.from(one), Buffer.from(other)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** @throws Error without any: Strapi demands one for its cookies anyway */
function secretsOf(strapi: Core.Strapi): readonly [string, ...string[]] {
  const [first, ...older] = [strapi.config.get<string | readonly string[]>('server.app.keys', [])].flat();
  if (!first) throw new Error('Addresses to unsubscribe at cannot be signed: server.app.keys is empty. Set APP_KEYS.');
  return [`press unsubscribe ${first}`, ...older.map((key) => `press unsubscribe ${key}`)];
}
