import type { Core } from '@strapi/strapi';

import { RETURNED, type Returned } from '../../domain/press/returned-mail';
import type { Recipients } from '../../domain/press/recipients';
import { DELIVERY_STATES, type Counts, type DeliveryState } from '../../shared/press';

const DELIVERY = 'api::delivery.delivery';
/** Rows in one statement. */
const PORTION = 100;

export interface Delivery {
  readonly key: string;
  readonly mailing: string;
  readonly contact: string;
  readonly name: string | null;
  readonly address: string | null;
  readonly state: DeliveryState;
  readonly why: string | null;
  readonly answer: string | null;
  readonly attempts: number;
  readonly messageId: string | null;
  /** The Message-ID of what it corrects. */
  readonly inReplyTo: string | null;
  readonly sentAt: string | null;
  readonly returned: Returned | null;
  readonly returnedAt: string | null;
  readonly diagnostic: string | null;
}

/** How a delivery ended. */
export type End =
  | { readonly state: 'sent'; readonly answer: string; readonly sentAt: string }
  | { readonly state: 'skipped'; readonly why: string }
  | { readonly state: 'failed'; readonly why: 'refused' | 'gave-up'; readonly answer: string };

/** What came back. */
export interface Told {
  readonly returned: Returned;
  readonly diagnostic: string;
}

/** What a mailing's deliveries are begun with. */
export interface Keys {
  readonly mailing: string;
  newKey(): string;
  messageId(key: string): string;
  inReplyTo(contact: string): string | null;
}

/**
 * One row per recipient. Only a row that waits changes, so that no answer of a mail server is written over; what comes back later
 * has places of its own.
 */
export const deliveryRows = (strapi: Core.Strapi) => {
  const table = () => strapi.db.query(DELIVERY);
  return {
    async begin({ to, skipped }: Recipients, { mailing, newKey, messageId, inReplyTo }: Keys): Promise<void> {
      const rows = [
        ...to.map((recipient) => {
          const key = newKey();
          return { ...recipient, key, mailing, state: 'waiting', messageId: messageId(key), inReplyTo: inReplyTo(recipient.contact) }; // prettier-ignore
        }),
        ...skipped.map((one) => ({ ...one, key: newKey(), mailing, state: 'skipped' })),
      ];
      for (let from = 0; from < rows.length; from += PORTION)
        await table().createMany({ data: rows.slice(from, from + PORTION).map((row) => ({ attempts: 0, ...row })) as never }); // prettier-ignore
    },

    async byKey(key: string): Promise<Delivery | undefined> {
      return ((await table().findOne({ where: { key } })) ?? undefined) as Delivery | undefined;
    },

    /** How many mails of any mailing are handed out and not begun. */
    async queued(): Promise<number> {
      return table().count({ where: { state: 'waiting', attempts: 0, handedAt: { $notNull: true } } });
    },

    /** Hands out as many that wait. @returns their keys */
    async hand(mailing: string, limit: number, at: string): Promise<readonly string[]> {
      if (limit === 0) return [];
      const rows = await table().findMany({ select: ['id', 'key'], where: { mailing, state: 'waiting', handedAt: { $null: true } }, orderBy: { id: 'asc' }, limit }); // prettier-ignore
      for (let from = 0; from < rows.length; from += PORTION) {
        const id = { $in: rows.slice(from, from + PORTION).map((row) => row.id) };
        await table().updateMany({ where: { id }, data: { handedAt: at } });
      }
      return rows.map(({ key }) => key);
    },

    /** Of those that wait, all are to be handed out anew. */
    async takeBack(mailing: string): Promise<void> {
      await table().updateMany({ where: { mailing, state: 'waiting' }, data: { handedAt: null } });
    },

    async isAnyToHand(mailing: string): Promise<boolean> {
      return (await table().findOne({ select: ['id'], where: { mailing, state: 'waiting', handedAt: { $null: true } } })) !== null; // prettier-ignore
    },

    async isAnyWaiting(mailing: string): Promise<boolean> {
      return (await table().findOne({ select: ['id'], where: { mailing, state: 'waiting' } })) !== null;
    },

    /**
     * Has it alone until then: a mailing that is stopped and resumed hands out anew what somebody may still be sending.
     * @returns whether it is ours
     */
    async claim({ key, attempts }: Delivery, now: string, until: string): Promise<boolean> {
      const isFree = { $or: [{ claimedUntil: { $null: true } }, { claimedUntil: { $lte: now } }] };
      const data = { attempts: attempts + 1, claimedUntil: until };
      return (await table().updateMany({ where: { key, attempts, state: 'waiting', ...isFree }, data })).count > 0;
    },

    /** It was not taken, and is tried again. */
    async release(key: string, answer: string): Promise<void> {
      await table().updateMany({ where: { key, state: 'waiting' }, data: { answer, claimedUntil: null } });
    },

    async end(key: string, end: End): Promise<void> {
      await table().updateMany({ where: { key, state: 'waiting' }, data: { ...end, claimedUntil: null } });
    },

    /** Keeps what came back, unless as much or more was told before. @returns whether it was news */
    async noteReturn(key: string, { returned, diagnostic }: Told, at: string): Promise<boolean> {
      const less = RETURNED.slice(0, RETURNED.indexOf(returned));
      const where = {
        key,
        address: { $notNull: true },
        $or: [{ returned: { $null: true } }, { returned: { $in: less } }],
      };
      return (await table().updateMany({ where, data: { returned, diagnostic, returnedAt: at } })).count > 0;
    },

    /** Those who got, or are about to get, any of the mailings. */
    async reached(mailings: readonly string[]): Promise<readonly Delivery[]> {
      const where = { mailing: { $in: [...mailings] }, state: { $in: ['sent', 'waiting'] } };
      return (await table().findMany({ where, orderBy: { id: 'asc' } })) as unknown as readonly Delivery[];
    },

    async counts(mailing: string): Promise<Counts> {
      const of = (where: object) => table().count({ where: { mailing, ...where } });
      const [waiting, sent, skipped, failed] = await Promise.all(DELIVERY_STATES.map((state) => of({ state })));
      const retrying = await of({ state: 'waiting', attempts: { $gt: 0 }, claimedUntil: { $null: true } });
      const returned = await of({ returned: { $in: ['undelivered', 'bounced', 'complained'] } });
      return { waiting: waiting ?? 0, sent: sent ?? 0, skipped: skipped ?? 0, failed: failed ?? 0, retrying, returned };
    },

    /** @param page from 1 */
    async page(
      mailing: string,
      { state, page, pageSize }: { readonly state: DeliveryState | undefined; readonly page: number; readonly pageSize: number }, // prettier-ignore
    ): Promise<{ readonly rows: readonly Delivery[]; readonly total: number }> {
      const where = { mailing, ...(state && { state }) };
      const rows = await table().findMany({ where, orderBy: { id: 'asc' }, limit: pageSize, offset: (page - 1) * pageSize }); // prettier-ignore
      return { rows: rows as unknown as readonly Delivery[], total: await table().count({ where }) };
    },
  };
};

export type DeliveryRows = ReturnType<typeof deliveryRows>;
