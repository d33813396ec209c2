import { createHmac } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { mailboxOf } from '../../domain/contacts/address';
import { ERASED, portionsOf } from './types';

/**
 * Addresses that were erased, as signed hashes: without the server's keys nobody can try addresses against them. Keys that
 * `APP_KEYS` still names after the first are tried too, so that a new one may be put before an old.
 */
export const erasures = (strapi: Core.Strapi) => {
  const table = () => strapi.db.query(ERASED);
  return {
    /** The mailboxes of the addresses that were erased, as `mailboxOf` writes them. */
    async among(addresses: readonly string[]): Promise<ReadonlySet<string>> {
      const keys = keysOf(strapi);
      const each = [...new Set(addresses.map(mailboxOf))].filter((address) => address !== '');
      const byHash = new Map(each.flatMap((address) => keys.map((key) => [hashOf(address, key), address] as const)));
      const found = new Set<string>();
      for (const hashes of portionsOf([...byHash.keys()]))
        for (const { hash } of await table().findMany({ select: ['hash'], where: { hash: { $in: [...hashes] } } }))
          found.add(String(byHash.get(hash)));
      return found;
    },

    async remember(address: string, at: string): Promise<void> {
      const [key = ''] = keysOf(strapi);
      const hash = hashOf(mailboxOf(address), key);
      if ((await table().count({ where: { hash } })) === 0) await table().create({ data: { hash, erasedAt: at } });
    },
  };
};

const hashOf = (address: string, key: string): string =>
  createHmac('sha256', `erased contact ${key}`).update(address).digest('hex');

/** @throws Error without any: Strapi demands one for its cookies anyway */
function keysOf(strapi: Core.Strapi): readonly string[] {
  const keys = [strapi.config.get<string | readonly string[]>('server.app.keys', [])].flat();
  if (keys.length === 0) throw new Error('Erased addresses cannot be known again: server.app.keys is empty. Set APP_KEYS.'); // prettier-ignore
  return keys;
}
