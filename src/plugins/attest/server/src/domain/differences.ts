import { canonicalJson, type Json } from './canonical';
import type { FieldPath } from './request';

type Plain = { readonly [key: string]: Json };

/** One thing that differs between two contents, where it stands in the newer, and for what is gone, in the older. */
export interface Difference {
  readonly field: FieldPath;
  /** Only rows of a list are added, removed or moved. */
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  readonly before: Json;
  readonly after: Json;
}

/**
 * What differs, for people to read. Unlike `changedFields` it follows the rows of a list: those that say the same are
 * paired, and of those left between them the first is taken for a change of the first, and so on.
 */
export function differencesOf(before: Plain, after: Plain): readonly Difference[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.flatMap((name) => differences(name, before[name] ?? null, after[name] ?? null));
}

function differences(field: FieldPath, before: Json, after: Json): readonly Difference[] {
  if (isSame(before, after)) return [];
  if (isRows(before) && isRows(after) && before.length + after.length > 0) return rowDifferences(field, before, after);
  if (isPlain(before) && isPlain(after) && !isFile(before) && !isFile(after)) return within(field, before, after);
  return [{ field, kind: 'changed', before, after }];
}

const within = (field: FieldPath, before: Plain, after: Plain): readonly Difference[] =>
  differencesOf(before, after).map((inner) => ({ ...inner, field: `${field}.${inner.field}` }));

function rowDifferences(field: FieldPath, before: readonly Plain[], after: readonly Plain[]): readonly Difference[] {
  const gaps = gapsBetween(before, after);
  const alone = gaps.flatMap(({ from, to }) => unpaired(field, before.slice(...from), after.slice(...to), [from[0], to[0]])); // prettier-ignore
  return asMoved(alone);
}

/** The rows of one gap: as many as both have are changes, the rest came or went. */
function unpaired(
  field: FieldPath,
  before: readonly Plain[],
  after: readonly Plain[],
  [from, to]: readonly [number, number],
): readonly Difference[] {
  const both = Math.min(before.length, after.length);
  const changed = after.slice(0, both).flatMap((row, index) => within(`${field}.${to + index}`, before[index] ?? {}, row)); // prettier-ignore
  const added = after.slice(both).map((row, index) => ({ field: `${field}.${to + both + index}`, kind: 'added' as const, before: null, after: row })); // prettier-ignore
  const removed = before.slice(both).map((row, index) => ({ field: `${field}.${from + both + index}`, kind: 'removed' as const, before: row, after: null })); // prettier-ignore
  return [...changed, ...added, ...removed];
}

/** What went in one place and came in another, saying the same, has only moved. */
function asMoved(found: readonly Difference[]): readonly Difference[] {
  const left = [...found];
  const moved = found.map((one): Difference => {
    if (one.kind !== 'added') return one;
    const place = left.findIndex(({ kind, before }) => kind === 'removed' && isSame(before, one.after));
    if (place < 0) return one;
    const [gone] = left.splice(place, 1);
    return { ...one, kind: 'moved', before: gone?.before ?? null };
  });
  return moved.filter((one) => one.kind !== 'removed' || left.includes(one));
}

interface Gap {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Where the rows differ between those that both lists have in the same order (a longest common subsequence). */
function gapsBetween(before: readonly Plain[], after: readonly Plain[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let [a, b] = [0, 0];
  for (const [i, j] of [...commonRows(before, after), [before.length, after.length] as const]) {
    if (i > a || j > b) gaps.push({ from: [a, i], to: [b, j] });
    [a, b] = [i + 1, j + 1];
  }
  return gaps;
}

function commonRows(before: readonly Plain[], after: readonly Plain[]): readonly (readonly [number, number])[] {
  const [one, other] = [before.map(canonicalJson), after.map(canonicalJson)];
  const length = one.map(() => other.map(() => 0).concat(0)).concat([other.map(() => 0).concat(0)]);
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const row = length[i];
      if (row) row[j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

const isSame = (a: Json, b: Json): boolean => canonicalJson(a) === canonicalJson(b);

const isPlain = (value: Json): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file is one thing: another one in its place is no change of its name. */
const isFile = (value: Plain): boolean => 'sha256' in value;

/** Rows of components; blocks of a text and lists of files count as one field each. */
const isRows = (value: Json): value is readonly Plain[] =>
  Array.isArray(value) && value.every((row: Json) => isPlain(row) && !isFile(row) && !isBlock(row));

const isBlock = (row: Plain): boolean => 'type' in row && 'children' in row;
