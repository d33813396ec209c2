import type { Core } from '@strapi/strapi';

import type { NewNotice, Notice } from '../domain/notice';
import type { PersonId } from '../domain/request';
import { insertMissing } from './insert-missing';

const NOTICE = 'plugin::attest.notice';
const TABLE = 'attest_notices';
const LATEST_FIRST = [{ at: 'desc' }, { id: 'desc' }];

export interface NoticePage {
  readonly notices: readonly Notice[];
  readonly total: number;
  readonly unseen: number;
}

/** What each person has been told. */
export const noticeStore = (strapi: Core.Strapi) => {
  const table = () => strapi.db.query(NOTICE);
  const setWhere = async (where: object, data: object): Promise<number> =>
    (await table().updateMany({ where, data })).count;

  return {
    /** A notice whose key is there already is left alone. */
    async give(notices: readonly NewNotice[]): Promise<void> {
      await insertMissing(strapi, TABLE, notices.map(rowOf));
    },

    async byKey(key: string): Promise<Notice | undefined> {
      const row = await table().findOne({ where: { key } });
      return row ? noticeOf(row) : undefined;
    },

    /** Key of the first the person was told of the request. */
    async firstOf(person: PersonId, request: string): Promise<string | undefined> {
      const orderBy = [{ at: 'asc' }, { id: 'asc' }];
      return (await table().findOne({ where: { person, request }, orderBy, select: ['key'] }))?.key;
    },

    /** Leaves it to the letter of that day (YYYY-MM-DD). */
    async putOff(key: string, digestOn: string): Promise<void> {
      await setWhere({ key }, { digestOn });
    },

    /** What that day's letter is about, oldest first. */
    async putOffTo(person: PersonId, digestOn: string): Promise<readonly Notice[]> {
      const rows = await table().findMany({ where: { person, digestOn }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
      return rows.map(noticeOf);
    },

    /** @param page from 1 */
    async forPerson(person: PersonId, page: number, pageSize = 25): Promise<NoticePage> {
      const where = { person };
      const range = { orderBy: LATEST_FIRST, limit: pageSize, offset: (page - 1) * pageSize };
      const [rows, total, unseen] = await Promise.all([
        table().findMany({ where, ...range }),
        table().count({ where }),
        table().count({ where: { person, seenAt: { $null: true } } }),
      ]);
      return { notices: rows.map(noticeOf), total, unseen };
    },

    /** What the person must say they have read, and has not. */
    async unacknowledged(person: PersonId): Promise<readonly Notice[]> {
      const where = { person, needsAcknowledgement: true, acknowledgedAt: { $null: true } };
      return (await table().findMany({ where, orderBy: LATEST_FIRST })).map(noticeOf);
    },

    /** Whether the person was ever told of the request, read or not. */
    async wasTold(person: PersonId, request: string): Promise<boolean> {
      return (await table().count({ where: { person, request } })) > 0;
    },

    /** All that the person must acknowledge about the request. @returns how many it was; 0 the second time */
    async acknowledge(person: PersonId, request: string, now: Date): Promise<number> {
      const about = { person, request, needsAcknowledgement: true };
      const at = now.toISOString();
      await setWhere({ ...about, seenAt: { $null: true } }, { seenAt: at });
      return setWhere({ ...about, acknowledgedAt: { $null: true } }, { acknowledgedAt: at });
    },

    /** @param keys the notices; 'all' of the person's. Other people's are left alone */
    async seen(person: PersonId, keys: readonly string[] | 'all', now: Date): Promise<number> {
      const which = keys === 'all' ? {} : { key: { $in: [...keys] } };
      return setWhere({ person, ...which, seenAt: { $null: true } }, { seenAt: now.toISOString() });
    },
  };
};

export type NoticeStore = ReturnType<typeof noticeStore>;

/** Real column names. */
function rowOf({ needsAcknowledgement, words, ...notice }: NewNotice) {
  return { ...notice, words: JSON.stringify(words), needs_acknowledgement: needsAcknowledgement };
}

function noticeOf(row: Record<string, unknown>): Notice {
  const { key, person, kind, uid, document, request, title, words, at, needsAcknowledgement, acknowledgedAt, seenAt } =
    row as unknown as Notice;
  return { key, person, kind, uid, document, request, title, words, at, needsAcknowledgement, acknowledgedAt, seenAt };
}
