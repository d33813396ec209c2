import type { Condition } from './policy';

/** Whether a fact with these values meets the condition; no values mean that the fact is not stated. */
export function holds(condition: Condition, values: readonly string[]): boolean {
  if ('any' in condition) return overlaps(values, condition.any);
  if (values.length === 0) return false;
  return 'only' in condition ? isWithin(values, condition.only) : !overlaps(values, condition.none);
}

/** The values that the condition lists. */
export function listed(condition: Condition): readonly string[] {
  if ('any' in condition) return condition.any;
  return 'only' in condition ? condition.only : condition.none;
}

/**
 * Whether every fact that meets `first` certainly meets `second` too. Reckons with values that no list names, because
 * organisations and audiences are added after the policy was written.
 */
export function implies(first: Condition, second: Condition): boolean {
  const values = listed(first);
  if ('none' in first) return 'none' in second && isWithin(second.none, values);
  if ('any' in second) return isWithin(values, second.any);
  // What has one of the values may have any other beside it; all that is certain is that the fact is stated.
  if ('any' in first) return 'none' in second && second.none.length === 0;
  return 'only' in second ? isWithin(values, second.only) : !overlaps(values, second.none);
}

function isWithin(values: readonly string[], all: readonly string[]): boolean {
  return values.every((value) => all.includes(value));
}

function overlaps(values: readonly string[], others: readonly string[]): boolean {
  return values.some((value) => others.includes(value));
}
