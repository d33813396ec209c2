import { one, rows, type Row } from '../approvals/read-row';
import { idOf, idsOf } from '../plan-view/contents-of';
import type { Copied } from './what-is-copied';

/**
 * A row's copy as it is written: values, parts without their ids, and relations by document id. Pure.
 * @param inPlaceOf the copy of a row that was copied before; undefined where a relation stays as it is
 */
export function copyOf(row: Row, what: Copied, inPlaceOf: (documentId: string) => string | undefined): Row {
  const { values, relations, parts } = what;
  const meant = (documentId: string) => inPlaceOf(documentId) ?? documentId;
  return said({
    ...Object.fromEntries(values.map((name) => [name, row[name] ?? undefined])),
    ...Object.fromEntries(
      relations.map((name) => {
        const value = row[name];
        const documentId = Array.isArray(value) ? undefined : idOf(value);
        return [name, Array.isArray(value) ? idsOf(value).map(meant) : documentId && meant(documentId)];
      }),
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, fields]) => [name, partOf(row[name], fields)])),
  });
}

function partOf(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) return rows(value).map((entry) => entryOf(entry, fields));
  const entry = one(value);
  return entry ? entryOf(entry, fields) : undefined;
}

const entryOf = (entry: Row, fields: readonly string[]): Row =>
  said(Object.fromEntries(fields.map((name) => [name, within(entry[name])])));

/** Offices by document id, a file by its number; anything else as it is. */
function within(value: unknown): unknown {
  if (Array.isArray(value) && value.some((row) => one(row)?.['documentId'] !== undefined)) return idsOf(value);
  const row = Array.isArray(value) ? null : one(value);
  return row && 'id' in row ? row['id'] : (value ?? undefined);
}

const said = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
