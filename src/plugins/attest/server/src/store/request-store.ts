import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { isOpen } from '../domain/procedure';
import type { Decision, Instant } from '../domain/request';
import { columnsOf, stateOf, type RequestRecord, type StateColumns } from '../domain/request-record';

const REQUEST = 'plugin::attest.request';
const DECISION = 'plugin::attest.decision';
const ASKED = 'plugin::attest.asked';

interface At {
  readonly uid: string;
  readonly documentId: string;
}

type Columns = StateColumns &
  Omit<RequestRecord, 'state' | 'override'> & {
    readonly category: string | null;
    readonly reason: string | null;
    readonly reviewState: 'open' | 'upheld' | 'rejected' | null;
    readonly reviewDueAt: Instant | null;
    readonly reviewedBy: number | null;
    readonly reviewedAt: Instant | null;
    readonly reviewComment: string | null;
  };

const openKeyOf = ({ uid, document }: Pick<RequestRecord, 'uid' | 'document'>): string => `${uid} ${document}`;

/** Requests with their votes. At most one of a document is open: a unique column keeps that true. */
export const requestStore = (strapi: Core.Strapi) => {
  const requests = () => strapi.db.query(REQUEST);

  return {
    newKey: (): string => randomUUID(),

    async byKey(key: string): Promise<RequestRecord | undefined> {
      return recordOf(await requests().findOne({ where: { key } }));
    },
    async openOf({ uid, documentId }: At): Promise<RequestRecord | undefined> {
      return recordOf(await requests().findOne({ where: { openKey: openKeyOf({ uid, document: documentId }) } }));
    },
    async latestOf({ uid, documentId }: At): Promise<RequestRecord | undefined> {
      return recordOf(await requests().findOne({ where: { uid, document: documentId }, orderBy: { id: 'desc' } }));
    },
    async allOf({ uid, documentId }: At): Promise<readonly RequestRecord[]> {
      const rows = await requests().findMany({ where: { uid, document: documentId }, orderBy: { id: 'desc' }, limit: 100 }); // prettier-ignore
      return Promise.all(rows.map(async (row) => (await recordOf(row)) as RequestRecord));
    },

    async open(record: RequestRecord): Promise<void> {
      await requests().create({ data: columnsFor(record, record.submittedAt) });
      await keepVotes(record);
    },
    async save(record: RequestRecord, now: Instant): Promise<void> {
      await requests().updateMany({ where: { key: record.key }, data: columnsFor(record, now) });
      await keepVotes(record);
    },

    /** Who is asked now; none when the request waits for nobody. */
    async ask({ key, submittedAt, dueAt, state }: RequestRecord, groups: readonly string[]): Promise<void> {
      await strapi.db.query(ASKED).updateMany({ where: { request: key }, data: { isOpen: false } });
      const excluded =
        state.approval.fourEyes === 'off' ? '' : state.contributors.map((person) => `|${person}|`).join('');
      for (const groupId of new Set(groups)) {
        const data = { request: key, groupId, isOpen: true, submittedAt, dueAt, excluded };
        const known = await strapi.db.query(ASKED).findOne({ where: { request: key, groupId }, select: ['id'] });
        if (known) await strapi.db.query(ASKED).update({ where: { id: known.id }, data });
        else await strapi.db.query(ASKED).create({ data });
      }
    },
    /** Whom the request waits for; of one that is closed, nobody. */
    async groupsAskedNow(key: string): Promise<readonly string[]> {
      const rows = await strapi.db.query(ASKED).findMany({ where: { request: key, isOpen: true } });
      return rows.map(({ groupId }) => groupId);
    },
    /** Every group that was asked at any step. */
    async groupsAsked(key: string): Promise<readonly string[]> {
      const rows = await strapi.db.query(ASKED).findMany({ where: { request: key } });
      return rows.map(({ groupId }) => groupId);
    },
    /** Documents with an open request in which any of these groups is asked. */
    async openAsking(groups: readonly string[]): Promise<readonly RequestRecord[]> {
      const rows = await strapi.db.query(ASKED).findMany({ where: { groupId: { $in: [...groups] }, isOpen: true } });
      const records = await Promise.all([...new Set(rows.map(({ request }) => request))].map((key) => this.byKey(key)));
      return records.filter((record) => record !== undefined);
    },
  };

  async function recordOf(row: Columns | null): Promise<RequestRecord | undefined> {
    if (!row) return undefined;
    const votes = await strapi.db.query(DECISION).findMany({ where: { request: row.key }, orderBy: { id: 'asc' } });
    return fromColumns(row, votes.map(decisionOf));
  }

  /** Votes are only ever added. */
  async function keepVotes({ key, state }: RequestRecord): Promise<void> {
    const known = await strapi.db.query(DECISION).count({ where: { request: key } });
    for (const { by, meeting, ...vote } of state.decisions.slice(known)) {
      await strapi.db.query(DECISION).create({ data: { request: key, person: by, meeting: meeting ?? null, ...vote } });
    }
  }
};

export type RequestStore = ReturnType<typeof requestStore>;

function columnsFor({ state, override, ...record }: RequestRecord, now: Instant): object {
  const isReviewOpen = override?.review === 'open';
  return {
    ...record,
    ...columnsOf(state, now),
    openKey: isOpen(state) ? openKeyOf(record) : null,
    category: override?.category ?? null,
    reason: override?.reason ?? null,
    reviewState: override?.review ?? null,
    reviewDueAt: override?.reviewDueAt ?? null,
    reviewedBy: override?.reviewedBy ?? null,
    reviewedAt: override?.reviewedAt ?? null,
    reviewComment: override?.comment ?? null,
    dueAt: isOpen(state) || isReviewOpen ? record.dueAt : null,
  };
}

function fromColumns(row: Columns, decisions: readonly Decision[]): RequestRecord {
  const { key, uid, document, title, route, snapshot, facts, rule, ruleTitle, because, policyVersion } = row;
  const { requirements, submittedAt, dueAt, note, category, reason, reviewState } = row;
  const text = { key, uid, document, title, route, snapshot, facts, rule, ruleTitle, because, policyVersion };
  const record = { ...text, requirements, submittedAt, dueAt, note, state: stateOf(row, decisions) };
  if (!category || !reason || !reviewState) return record;
  const { reviewDueAt, reviewedBy, reviewedAt, reviewComment: comment } = row;
  return {
    ...record,
    override: { category, reason, review: reviewState, reviewDueAt, reviewedBy, reviewedAt, comment },
  };
}

interface VoteRow {
  readonly person: number;
  readonly step: number;
  readonly verdict: Decision['verdict'];
  readonly fingerprint: string;
  readonly at: Instant;
  readonly comment: string | null;
  readonly onBehalfOf: number | null;
  readonly byLinkTo: string | null;
  readonly meeting: Decision['meeting'] | null;
}

function decisionOf({ person, comment, onBehalfOf, byLinkTo, meeting, ...vote }: VoteRow): Decision {
  return {
    by: person,
    step: vote.step,
    verdict: vote.verdict,
    fingerprint: vote.fingerprint,
    at: vote.at,
    ...(comment && { comment }),
    ...(onBehalfOf !== null && { onBehalfOf }),
    ...(byLinkTo && { byLinkTo }),
    ...(meeting && { meeting }),
  };
}
