import { rowsOf, type Rule, type TableName, type Tables } from './rows';
import { isSame } from './same';

export interface FieldChange {
  /** A field of the rule; of its conditions each by itself, for example `when.kind`. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of one row. Places are counted from 0. */
export interface RowChange {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'kept';
  /** As it is after the change, or as it was when it is gone. */
  readonly rule: Rule;
  readonly from?: number;
  readonly to?: number;
  /** It passed others; a row that only makes place for another has not moved. */
  readonly isMoved: boolean;
  readonly fields: readonly FieldChange[];
}

/** What a change of one table comes to, row by row: first what there is after it, in its order, then what is gone. */
export function differenceOf(before: Tables, after: Tables, table: TableName): readonly RowChange[] {
  const [old, now] = [rowsOf(before, table), rowsOf(after, table)];
  const movedIds = movedIn(idsOf(old), idsOf(now));
  const present = now.flatMap((rule, to): readonly RowChange[] => {
    const from = old.findIndex(({ id }) => id === rule.id);
    const previous = old[from];
    if (!previous) return [{ id: rule.id, kind: 'added', rule, to, isMoved: false, fields: [] }];
    const fields = fieldsChanged(previous, rule);
    const isMoved = movedIds.has(rule.id);
    if (!isMoved && fields.length === 0) return [];
    return [{ id: rule.id, kind: 'kept', rule, from, to, isMoved, fields }];
  });
  const gone = old.flatMap((rule, from): readonly RowChange[] =>
    now.some(({ id }) => id === rule.id)
      ? []
      : [{ id: rule.id, kind: 'removed', rule, from, isMoved: false, fields: [] }],
  );
  return [...present, ...gone];
}

export const isUnchanged = (before: Tables, after: Tables): boolean => isSame(before, after);

/** The fewest rows that must have been lifted out and put elsewhere to get from one order to the other. */
export function movedIn(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const common = after.filter((id) => before.includes(id));
  const stayed = new Set(longestRising(common.map((id) => before.indexOf(id))));
  return new Set(common.filter((id) => !stayed.has(before.indexOf(id))));
}

export const idsOf = (rows: readonly Rule[]): readonly string[] => rows.map(({ id }) => id);

function fieldsChanged(before: Rule, after: Rule): readonly FieldChange[] {
  const [old, now] = [flat(before), flat(after)];
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return fields
    .filter((field) => !isSame(old[field], now[field]))
    .map((field) => ({ field, before: old[field], after: now[field] }));
}

function flat({ when, ...rule }: Rule): Readonly<Record<string, unknown>> {
  const conditions = Object.entries(when).map(([fact, condition]) => [`when.${fact}`, condition]);
  return { ...rule, ...Object.fromEntries(conditions) };
}

/** The longest part of the numbers, in their order, where each is larger than the one before. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const best: (readonly number[])[] = [];
  for (const number of numbers) {
    const before = best.filter((run) => (run.at(-1) ?? -1) < number);
    const longest = before.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, number]);
  }
  return best.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
}
