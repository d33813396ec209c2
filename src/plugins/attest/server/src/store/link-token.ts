import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { canonicalJson } from '../domain/canonical';
import { sameAddress, type Link } from '../domain/link';
import { sha256 } from './sha256';

const KEY = 32;

/**
 * Tokens of links. They are signed, and made anew from what they are bound to: none is kept, and a mail that is sent again
 * carries the same. Without the address that it was sent to a token cannot be made.
 */
export const linkTokens = (strapi: Core.Strapi) => {
  const signed = (...parts: readonly (string | number)[]): string =>
    createHmac('sha256', secretOf(strapi)).update(canonicalJson(parts)).digest('hex');
  const tokenFor = ({ key, request, step, group, fingerprint, expiresAt }: Link, address: string): string =>
    key + signed('link', key, request, step, group, fingerprint, expiresAt, sameAddress(address));

  return {
    tokenFor,
    hashOf: sha256,
    /** The part of a token that names its link; undefined for what was never one. */
    keyIn: (token: string): string | undefined => (/^[0-9a-f]{96}$/.test(token) ? token.slice(0, KEY) : undefined),
    /** Whether the token was made of just this link and address. */
    isFor: (token: string, link: Link, address: string): boolean => isSame(token, tokenFor(link, address)),
    /** What a page's form brings back: only who has read that page has it. */
    formFor: ({ key, fingerprint }: Link): string => signed('form', key, fingerprint),
    isForm: (given: string, { key, fingerprint }: Link): boolean => isSame(given, signed('form', key, fingerprint)),
  };
};

export type LinkTokens = ReturnType<typeof linkTokens>;

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));

/** @throws Error without a secret: Strapi demands one for its cookies anyway */
function secretOf(strapi: Core.Strapi): string {
  const [first] = [strapi.config.get<string | readonly string[]>('server.app.keys', [])].flat();
  if (!first) throw new Error('Links cannot be signed: server.app.keys is empty. Set APP_KEYS.');
  return `attest links ${first}`;
}
