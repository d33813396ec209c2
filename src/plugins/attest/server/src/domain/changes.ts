import { canonicalJson, type Json } from './canonical';
import type { FieldPath } from './request';

type Plain = { readonly [key: string]: Json };

/**
 * Where two contents differ, as paths: `headline`, `images.0.alt`. A list of another length counts as changed whole,
 * because which entry moved is a guess.
 */
export function changedFields(before: Plain, after: Plain): readonly FieldPath[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => changed(name, before[name] ?? null, after[name] ?? null));
}

function changed(path: FieldPath, before: Json, after: Json): readonly FieldPath[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (isRows(before) && isRows(after) && before.length === after.length) {
    return before.flatMap((row, index) => within(`${path}.${index}`, row, after[index] ?? {}));
  }
  return isPlain(before) && isPlain(after) ? within(path, before, after) : [path];
}

const within = (path: FieldPath, before: Plain, after: Plain): readonly FieldPath[] =>
  changedFields(before, after).map((inner) => `${path}.${inner}`);

const isPlain = (value: Json): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Component rows; the blocks of a text are told by their `type` and count as one field. */
const isRows = (value: Json): value is readonly Plain[] =>
  Array.isArray(value) && value.every((row: Json) => isPlain(row) && !('type' in row && 'children' in row));
