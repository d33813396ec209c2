import type { Core } from '@strapi/strapi';

import { firstFree, type Wish } from '../domain/slugs';

const SLUG = 'api::slug.slug';

export interface Held {
  readonly value: string;
  readonly isChosen: boolean | null;
  readonly liveSince: string | null;
}

/**
 * Every address ever allotted to a document of one type. The unique index (subject, value) makes two documents that
 * ask at the same moment get different ones.
 */
export const slugRegister = (strapi: Core.Strapi) => ({
  /** Takes the wished address for the holder, or the first free one after it. Call inside a transaction. */
  async allot(subject: string, holder: string, { value: wish, isChosen }: Wish): Promise<string> {
    const rows = await strapi.db.query(SLUG).findMany({
      select: ['value', 'holder'],
      where: { subject, value: { $startsWith: wish } },
    });
    if (rows.some((row) => row.value === wish && row.holder === holder)) {
      await strapi.db.query(SLUG).updateMany({ where: { subject, value: wish }, data: { isChosen } });
      return wish;
    }
    const taken = new Set<string>(rows.map((row) => row.value));
    for (;;) {
      const value = firstFree(wish, taken);
      await strapi.db
        .queryBuilder(SLUG)
        .insert({
          subject,
          value,
          holder,
          isChosen,
          createdAt: new Date(),
          updatedAt: new Date(),
          publishedAt: new Date(),
        })
        .onConflict(['subject', 'value'])
        .ignore()
        .execute();
      const row = await strapi.db.query(SLUG).findOne({ where: { subject, value } });
      if (row?.holder === holder) return value;
      taken.add(value);
    }
  },

  /** A document gets its id only when it is saved; until then the address is held under a passing name. */
  async handOver(from: string, to: string): Promise<void> {
    await strapi.db.query(SLUG).updateMany({ where: { holder: from }, data: { holder: to } });
  },

  async heldBy(holder: string): Promise<readonly Held[]> {
    return strapi.db.query(SLUG).findMany({ select: ['value', 'isChosen', 'liveSince'], where: { holder } });
  },

  /** Which document was ever live under the address; nothing is said of addresses that only a draft holds. */
  async holderOf(subject: string, value: string): Promise<string | undefined> {
    const where = { subject, value, liveSince: { $notNull: true } };
    const row = await strapi.db.query(SLUG).findOne({ select: ['holder'], where });
    return row?.holder ?? undefined;
  },

  /**
   * Every address of the documents that were ever live under one of these; an address that only a draft holds is as
   * one that nobody holds.
   */
  async everyAddressOf(subject: string, values: readonly string[]): Promise<readonly string[]> {
    const where = { subject, value: { $in: values }, liveSince: { $notNull: true } };
    const live = await strapi.db.query(SLUG).findMany({ select: ['holder'], where });
    const holders = live.flatMap(({ holder }) => holder ?? []);
    const all = await strapi.db
      .query(SLUG)
      .findMany({ select: ['value'], where: { subject, holder: { $in: holders } } });
    return all.flatMap(({ value }) => value ?? []);
  },

  /** From now on the address belongs to this document for good, also when it is withdrawn or renamed. */
  async markLive(subject: string, value: string): Promise<void> {
    await strapi.db.query(SLUG).updateMany({
      where: { subject, value, liveSince: { $null: true } },
      data: { liveSince: new Date() },
    });
  },

  /** Gives back what the document holds but never was public under. */
  async release(holder: string, except: readonly string[] = []): Promise<void> {
    await strapi.db.query(SLUG).deleteMany({
      where: { holder, liveSince: { $null: true }, ...(except.length > 0 && { value: { $notIn: except } }) },
    });
  },
});
