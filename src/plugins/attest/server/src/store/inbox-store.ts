import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Instant, PersonId } from '../domain/request';
import { isNarrowed, narrowed, type Filters } from './inbox-filters';

export const VIEWS = ['waiting', 'mine', 'informed', 'open', 'due', 'overdue', 'emergencies', 'all'] as const;
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
  readonly filters: Filters;
}

/** What may be sorted by, and its column. */
export const SORTS = { submittedAt: 'submitted_at', dueAt: 'due_at', title: 'title' } as const;
export type Sort = keyof typeof SORTS;

export type InboxRow = Readonly<Record<string, unknown>> & { readonly key: string };
export type Counts = Readonly<Record<View, number>>;

const REQUESTS = 'attest_requests';
const TOTAL = 'count_listed';
const PART = 'listed_part';
const COLUMNS = ['key', 'uid', 'document', 'title', 'route', 'status', 'fingerprint', 'rule', 'rule_title', 'step', 'due_at', 'submitted_at', 'submitted_by', 'goes_live_at', 'category', 'review_state', 'review_due_at'] // prettier-ignore

/**
 * Lists of requests, however many there are: one statement for a page and all counts beside it. Counts are those of the
 * views; the total is that of the list, which filters may narrow.
 */
export const inboxStore = (strapi: Core.Strapi) => ({
  async page(
    reader: Reader,
    { view, page, pageSize, sort, filters }: InboxPage,
  ): Promise<{ readonly rows: readonly InboxRow[]; readonly counts: Counts; readonly total: number }> {
    return strapi.db.transaction(async ({ trx }) => {
      const table = tables(strapi, trx);
      const column = SORTS[sort.by];
      const direction = sort.descending ? 'desc' : 'asc';
      // Both one way, so that an index can give the page without sorting all.
      const order = [column, 'id'].map((name) => ({ column: name, order: direction }));
      const isPart = isNarrowed(filters);
      const listed = (isPart ? table(`${REQUESTS} as r`).whereIn('r.id', trx.from(PART)) : within(table, reader, view))
        .select(['id', ...COLUMNS].map((name) => `r.${name}`))
        .orderBy(order.map((one) => ({ ...one, column: `r.${one.column}` })))
        .limit(pageSize)
        .offset((page - 1) * pageSize);
      // The counts are there once also when the page is empty.
      const total = isPart ? [trx.from(PART).count('* as count').as(TOTAL)] : [];
      // What the filters leave is looked for once, for the total and the page.
      const part = narrowed(strapi, within(table, reader, view), filters).select('r.id');
      const joined: Record<string, unknown>[] = await (isPart ? trx.with(PART, part) : trx)
        .select('c.*', 'p.*')
        .from(trx.select(...countsOf(table, reader), ...total).as('c'))
        .leftJoin(listed.as('p'), (on: Knex.JoinClause) => void on.on(trx.raw('1 = 1')))
        .orderBy(order.map((one) => ({ ...one, column: `p.${one.column}` })));
      const rows = joined.filter((row) => row['key'] !== null);
      const counts = countsIn(joined[0]);
      return { rows: rows.map(named) as InboxRow[], counts, total: Number(joined[0]?.[TOTAL] ?? counts[view]) };
    });
  },

  async counts(reader: Reader): Promise<Counts> {
    return strapi.db.transaction(async ({ trx }) => {
      const [row] = await trx.select(...countsOf(tables(strapi, trx), reader));
      return countsIn(row);
    });
  },
});

/** Each view's number, under a name that no column of a request has. */
const countsOf = (table: Table, reader: Reader): Knex.QueryBuilder[] =>
  VIEWS.map((view) => within(table, reader, view).count('* as count').as(`count_${view}`));

const countsIn = (row: Readonly<Record<string, unknown>> | undefined): Counts =>
  Object.fromEntries(VIEWS.map((view) => [view, Number(row?.[`count_${view}`] ?? 0)])) as unknown as Counts;

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
      return requests.whereIn('r.id', toDecide().unionAll(toConfirm()));
    case 'mine':
      return requests.where('r.submitted_by', person);
    case 'informed':
      return requests.whereIn('r.key', noticed(table, person));
    case 'open':
      return mayReadAll ? requests.whereNotNull('r.open_key') : requests.whereRaw('1 = 0');
    case 'due':
      return mine(requests.where('r.due_at', '>', '').where('r.status', 'pending'));
    case 'overdue':
      return mine(requests.where('r.due_at', '<', now).where('r.status', 'pending'));
    case 'emergencies':
      return mine(requests.where('r.review_state', 'open'));
    case 'all':
      return mayReadAll ? requests : requests.whereRaw('1 = 0');
  }

  /** A vote that is wanted, or a look afterwards at somebody else's emergency. */
  function toDecide(): Knex.QueryBuilder {
    const wanted = asksMe(table(`${REQUESTS} as r`)).select('r.id');
    return wanted.where((either) => {
      void either
        .where((vote) => void vote.where('r.status', 'pending').whereNotExists(votedOn(table, person)))
        .orWhere((review) => void review.where('r.review_state', 'open').whereNot('r.submitted_by', person));
    });
  }

  /** What somebody who decides has changed in the person's own text. */
  function toConfirm(): Knex.QueryBuilder {
    return table(`${REQUESTS} as r`).select('r.id').where({ 'r.status': 'to-confirm', 'r.submitted_by': person });
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
