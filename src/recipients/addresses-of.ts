import type { Core } from '@strapi/strapi';

import { clockOf } from '../approvals/clock';
import { officesOf } from '../approvals/host/offices';
import { maybe, text, type Row } from '../approvals/read-row';
import { id } from '../plan-view/contents-of';

/** Where an office is written to, as far as a person may see it. */
export interface Address {
  /** `withheld`: there is one that the person may not see. */
  readonly address: 'shown' | 'withheld' | 'missing';
  readonly addresses: readonly string[];
}

/**
 * Where offices are written to: the public address of the office, else its private one, else those of the people who act for
 * it. The last two are told only to whoever may manage offices; to others, that there is one.
 * @param offices rows without the fields that the person may not read
 * @returns by document id
 */
export async function addressesOf(
  strapi: Core.Strapi,
  offices: readonly Row[],
  mayManageOffices: boolean,
): Promise<ReadonlyMap<string, Address>> {
  const register = officesOf(strapi);
  const at = clockOf(strapi)();
  const all = new Map<string, Address>();
  for (const office of offices) all.set(id(office), await of(office));
  return all;

  async function of(office: Row): Promise<Address> {
    const open = maybe(office['publicContact'], ({ email }) => text(email));
    if (open !== null) return { address: 'shown', addresses: [open] };
    const kept = await keptOf(id(office));
    if (kept.length === 0) return { address: 'missing', addresses: [] };
    return mayManageOffices ? { address: 'shown', addresses: kept } : { address: 'withheld', addresses: [] };
  }

  async function keptOf(office: string): Promise<readonly string[]> {
    const address = await register.addressOf(office);
    return address ? [address] : (await register.members(office, at)).map(({ email }) => email);
  }
}
