import type { Filters, Question } from '../parse/question';
import { narrowed } from './narrowed';
import type { Statement } from './statement';

const LINKED = ['message', 'stamp', 'slug', 'headline', 'language', 'corrects', 'original', 'first_live_from', 'id'];
const STORED = ['json', 'state', 'withdrawn_at', 'withdrawn_reason'];

/** A row that is asked for (`own`), or one that it may be linked to. */
export interface LinkedRow {
  /** 1 or 0. */
  readonly own: number;
  readonly message: string;
  /** Changes whenever the row is written; null where it was written before rows had one. */
  readonly stamp: string | null;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  readonly corrects: string | null;
  readonly original: string;
  readonly first_live_from: string;
  readonly id: number;
}

/** One with all that is stored of it; of what it is linked to nothing. */
export interface ReadRow extends LinkedRow {
  readonly json: string | null;
  readonly state: 'live' | 'withdrawn' | 'no-longer-public' | null;
  readonly withdrawn_at: string | null;
  readonly withdrawn_reason: string | null;
}

/**
 * One page in its order, and after it what it is linked to. What is equal stands in the order of the rows, in the direction
 * of the rest: any other and the database would sort all that comes before the page, texts included.
 */
export function readPage({ filters, words, sort, page, pageSize }: Question): Statement {
  const { from, where, newest } = narrowed(filters, words);
  const last = sort.at(-1)?.direction ?? 'desc';
  const inner = sort.map((by) => `${by.column === 'headline' ? 'm.headline' : newest} ${by.direction}`);
  const outer = sort.map((by) => `${by.column === 'headline' ? 'headline' : 'first_live_from'} ${by.direction}`);
  return withLinks(
    {
      sql: `select ${of('m', LINKED)} from ${from} where ${where.sql} order by ${inner.join()}, m.id ${last} limit ? offset ?`,
      bindings: [...where.bindings, pageSize, (page - 1) * pageSize],
    },
    [],
    `${outer.join()}, id ${last}`,
  );
}

/**
 * The texts of a page. Apart from the page, so that what sorts and joins it does not carry them along; and as bytes where
 * the database hands bytes over as they are: most of what a page costs is to make texts of bytes, and bytes of them again.
 */
export const readTexts = (ids: readonly number[], isSqlite: boolean): Statement => ({
  sql: `select message, stamp, ${isSqlite ? 'cast(json as blob) as json' : 'json'} from public_messages where id in (${ids.map(() => '?').join()}) and json is not null`,
  bindings: ids,
});

/** What `readTexts` finds. */
export interface TextRow {
  readonly message: string;
  readonly stamp: string | null;
  readonly json: Buffer | string;
}

/** What stands at an address, live or ended, and what it is linked to. */
export const readOne = (column: 'slug' | 'message', value: string): Statement =>
  withLinks(
    {
      sql: `select ${of('m', [...LINKED, ...STORED])} from public_messages m where m.${column} = ?`,
      bindings: [value],
    },
    STORED,
    'id desc',
  );

/** The stored text of live messages that invite to something, by the time of that. */
export function readInvitations(filters: Pick<Filters, 'organisation' | 'plan'>): Statement {
  const { from, where } = narrowed(filters, []);
  return {
    sql: `select m.json from ${from} where ${where.sql} and m.event_start is not null order by m.event_start, m.id`,
    bindings: where.bindings,
  };
}

export function readTotal({ filters, words }: Pick<Question, 'filters' | 'words'>): Statement {
  const { from, where } = narrowed(filters, words);
  return { sql: `select count(*) as total from ${from} where ${where.sql}`, bindings: where.bindings };
}

const of = (table: string, columns: readonly string[]): string => columns.map((column) => `${table}.${column}`).join();

/**
 * Links are found both ways by an index each. That what ended has a day stands here instead of its state, because SQLite
 * would take the index that begins with the state and read every live message.
 */
function withLinks({ sql, bindings }: Statement, stored: readonly string[], order: string): Statement {
  const linked = [of('o', LINKED), ...stored.map(() => 'null')];
  return {
    sql: `with page as (${sql})
select 1 as own, ${[...LINKED, ...stored].join()} from page
union all
select 0, ${linked.join()} from page p cross join public_messages o
where (o.message in (p.corrects, p.original) or o.corrects = p.message or o.original in (p.original, p.message))
  and o.message <> p.message and o.withdrawn_at is null
order by own desc, ${order}`,
    bindings,
  };
}
