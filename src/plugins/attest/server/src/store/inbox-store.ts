import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Instant, PersonId } from '../domain/request';

export const VIEWS = ['waiting', 'mine', 'informed', 'open', 'overdue', 'emergencies', 'all'] as const;
export type View = (typeof VIEWS)[number];

/** Whose inbox, and which groups they sit in or stand in for. */
export interface Reader {
  readonly person: PersonId;
  readonly groups: readonly string[];
  /** May see every request. */
  readonly mayReadAll: boolean;
  readonly now: Instant;
}

export interface InboxPage {
  readonly view: View;
  readonly page: number;
  readonly pageSize: number;
  /** A column of `SORTS`, earliest or latest first. */
  readonly sort: { readonly by: Sort; readonly descending: boolean };
}

/** What may be sorted by, and its column. */
export const SORTS = { submittedAt: 'submitted_at', dueAt: 'due_at', title: 'title' } as const;
export type Sort = keyof typeof SORTS;

export type InboxRow = Readonly<Record<string, unknown>> & { readonly key: string };
export type Counts = Readonly<Record<View, number>>;

const REQUESTS = 'attest_requests';
const COLUMNS = ['key', 'uid', 'document', 'title', 'route', 'status', 'fingerprint', 'rule', 'rule_title', 'step', 'due_at', 'submitted_at', 'submitted_by', 'goes_live_at', 'category', 'review_state', 'review_due_at'] // prettier-ignore

/** Lists of requests. Two statements a page, however many there are: the rows, and all counts at once. */
export const inboxStore = (strapi: Core.Strapi) => ({
  async page(reader: Reader, { view, page, pageSize, sort }: InboxPage): Promise<readonly InboxRow[]> {
    return strapi.db.transaction(async ({ trx }) => {
      const table = tables(strapi, trx);
      const rows: Record<string, unknown>[] = await within(table, reader, view)
        .select(COLUMNS.map((column) => `r.${column}`))
        .orderBy([
          { column: `r.${SORTS[sort.by]}`, order: sort.descending ? 'desc' : 'asc' },
          { column: 'r.id', order: 'asc' },
        ])
        .limit(pageSize)
        .offset((page - 1) * pageSize);
      return rows.map(named) as InboxRow[];
    });
  },

  async counts(reader: Reader): Promise<Counts> {
    return strapi.db.transaction(async ({ trx }) => {
      const table = tables(strapi, trx);
      const numbers = VIEWS.map((view) => within(table, reader, view).count('* as count').as(view));
      const [row] = await trx.select(...numbers);
      return Object.fromEntries(VIEWS.map((view) => [view, Number(row?.[view] ?? 0)])) as unknown as Counts;
    });
  },
});

export type InboxStore = ReturnType<typeof inboxStore>;

type Table = (name: string) => Knex.QueryBuilder;

function tables(strapi: Core.Strapi, trx: Knex.Transaction): Table {
  const schema = strapi.db.getSchemaName();
  return (name) => (schema ? trx.withSchema(schema).from(name) : trx.from(name));
}

function within(table: Table, reader: Reader, view: View): Knex.QueryBuilder {
  const requests = table(`${REQUESTS} as r`);
  const { person, groups, mayReadAll, now } = reader;
  const asksMe = (query: Knex.QueryBuilder) => query.whereIn('r.key', asked(table, groups, person));
  switch (view) {
    case 'waiting':
      return asksMe(requests).where('r.status', 'pending').whereNotExists(votedOn(table, person));
    case 'mine':
      return requests.where('r.submitted_by', person);
    case 'informed':
      return requests.whereIn('r.key', noticed(table, person));
    case 'open':
      return mayReadAll ? requests.whereNotNull('r.open_key') : requests.whereRaw('1 = 0');
    case 'overdue':
      return mine(requests.where('r.due_at', '<', now).where('r.status', 'pending'));
    case 'emergencies':
      return mine(requests.where('r.review_state', 'open'));
    case 'all':
      return mayReadAll ? requests : requests.whereRaw('1 = 0');
  }

  function mine(query: Knex.QueryBuilder): Knex.QueryBuilder {
    if (mayReadAll) return query;
    return query.where((either) => {
      void either.where('r.submitted_by', person).orWhereIn('r.key', asked(table, groups, person));
    });
  }
}

const asked = (table: Table, groups: readonly string[], person: PersonId): Knex.QueryBuilder =>
  table('attest_asked as a')
    .select('a.request')
    .whereIn('a.group_id', [...groups])
    .where('a.is_open', true)
    .whereNot('a.excluded', 'like', `%|${person}|%`);

/** Their vote in this very step for this very text: the rest of it waits for others. */
const votedOn = (table: Table, person: PersonId): Knex.QueryBuilder =>
  table('attest_decisions as d')
    .select('d.id')
    .where('d.person', person)
    .whereRaw('d.request = r.key and d.step = r.step and d.fingerprint = r.fingerprint');

const noticed = (table: Table, person: PersonId): Knex.QueryBuilder =>
  table('attest_notices as n')
    .select('n.request')
    .where({ 'n.person': person, 'n.needs_acknowledgement': true })
    .whereNull('n.acknowledged_at');

const named = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
