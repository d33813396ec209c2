import type { Filters } from '../parse/question';
import type { Statement } from './statement';

/** Live messages `m` that a question is about. */
export interface Narrowed {
  readonly from: string;
  readonly where: Statement;
  /** The column in whose order an index hands them over. */
  readonly newest: string;
}

const TABLE = 'public_messages m';

/**
 * One organisation, or one subject, is read from its own entries, which an index has in the order of time; of several each
 * message is asked whether it has one of them.
 */
export function narrowed({ organisation, subject, ...columns }: Filters, words: readonly string[]): Narrowed {
  const terms = Object.entries({ organisation, subject }).flatMap(([field, values]) =>
    values ? [{ field, values }] : [],
  );
  const lead = terms.find(({ values }) => values.length === 1);
  const where = all([
    { sql: "m.state = 'live'", bindings: [] },
    ...Object.entries(columns).flatMap(([column, values]) => (values ? [isAnyOf(`m.${column}`, values)] : [])),
    ...terms.map((term) => (term === lead ? isLead(term) : hasAnyOf(term))),
    ...words.map(isWritten),
  ]);
  return lead
    ? { from: `public_terms t cross join ${TABLE}`, where, newest: 't.first_live_from' }
    : { from: TABLE, where, newest: 'm.first_live_from' };
}

interface Term {
  readonly field: string;
  readonly values: readonly string[];
}

const isLead = ({ field, values }: Term): Statement => ({
  sql: 't.field = ? and t.value = ? and m.message = t.message',
  bindings: [field, ...values],
});

function hasAnyOf({ field, values }: Term): Statement {
  const value = isAnyOf('o.value', values);
  return {
    sql: `exists (select 1 from public_terms o where o.message = m.message and o.field = ? and ${value.sql})`,
    bindings: [field, ...value.bindings],
  };
}

function isAnyOf(column: string, values: readonly (string | number)[]): Statement {
  const [one] = values;
  if (one === undefined) return { sql: '1 = 0', bindings: [] };
  if (values.length === 1) return { sql: `${column} = ?`, bindings: [one] };
  return { sql: `${column} in (${values.map(() => '?').join()})`, bindings: values };
}

/** No index knows what is inside a text: this reads every message the rest of the question leaves. */
const isWritten = (word: string): Statement => ({
  sql: "m.words like ? escape '!'",
  bindings: [`%${word.replace(/[!%_]/g, '!$&')}%`],
});

const all = (conditions: readonly Statement[]): Statement => ({
  sql: conditions.map(({ sql }) => sql).join(' and '),
  bindings: conditions.flatMap(({ bindings }) => bindings),
});
