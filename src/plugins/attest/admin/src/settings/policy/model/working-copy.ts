import type { Tables } from './rows';

/** A proposal that is being written, kept in the browser until it is proposed or discarded. */
export interface WorkingCopy {
  /** The version in force that it was begun from; null when there was none. */
  readonly basedOn: number | null;
  /** The earlier version whose tables it began with, when it is to be restored. */
  readonly restoredFrom: number | null;
  readonly startedAt: string;
  readonly tables: Tables;
}

/** Where a person's copy is kept: two people may use the same browser. */
export const keyOf = (person: string | number): string => `attest.policy.${person}`;

/** What was kept; undefined when there is none, or when it cannot be read as a copy any more. */
export function readCopy(text: string | null): WorkingCopy | undefined {
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return isCopy(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isCopy(kept: unknown): kept is WorkingCopy {
  if (!isObject(kept) || !isObject(kept['tables'])) return false;
  const { basedOn, restoredFrom, startedAt, tables } = kept;
  const isNumbered = [basedOn, restoredFrom].every((number) => number === null || typeof number === 'number');
  return isNumbered && typeof startedAt === 'string' && areRules(tables['routes']) && areRules(tables['requirements']);
}

const areRules = (rows: unknown): boolean =>
  Array.isArray(rows) && rows.every((row) => isObject(row) && typeof row['id'] === 'string' && isObject(row['when']));

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
