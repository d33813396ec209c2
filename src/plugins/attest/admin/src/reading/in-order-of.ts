import type { Schema } from '../api/setup';

/** In the order in which a type has its fields, which is that in which people fill them in; rows as they came. */
export function inOrderOf<One>(
  schema: Schema | undefined,
  all: readonly One[],
  fieldOf: (one: One) => string,
): readonly One[] {
  const order = Object.keys(schema?.attributes ?? {});
  const placeOf = (one: One) => order.indexOf(fieldOf(one).split('.')[0] ?? '');
  return [...all].sort((a, b) => placeOf(a) - placeOf(b));
}
