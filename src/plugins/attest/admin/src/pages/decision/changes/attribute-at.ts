import type { SchemaAttribute, Schemas } from '../../../api/setup';

/** The field that a path leads to: `images.0.alt` to the `alt` of the component in `images`. */
export function attributeAt(schemas: Schemas | undefined, uid: string, path: string): SchemaAttribute | undefined {
  let within: string | undefined = uid;
  let found: SchemaAttribute | undefined;
  for (const part of path.split('.').filter((name) => !/^\d+$/.test(name))) {
    found = within === undefined ? undefined : schemas?.get(within)?.attributes[part];
    within = found?.component;
  }
  return found;
}

/** Ids in `after` and not in `before`, and the other way round; for relations and files, which stand in no order. */
export function comeAndGone<Value>(
  before: unknown,
  after: unknown,
): { come: readonly Value[]; gone: readonly Value[] } {
  const [old, now] = [listOf<Value>(before), listOf<Value>(after)];
  const has = (all: readonly Value[], one: Value) => all.some((other) => JSON.stringify(other) === JSON.stringify(one));
  return { come: now.filter((one) => !has(old, one)), gone: old.filter((one) => !has(now, one)) };
}

function listOf<Value>(value: unknown): readonly Value[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value as Value];
}
