import { holds, implies, listed } from '../../../src/plugins/attest/server/src/domain/condition';
import type { Condition } from '../../../src/plugins/attest/server/src/domain/policy';

describe('a condition holds', () => {
  it.each([
    ['any: one of several is enough', { any: ['a', 'b'] }, ['b', 'x'], true],
    ['any: none of them', { any: ['a', 'b'] }, ['x'], false],
    ['any: not stated', { any: ['a'] }, [], false],
    ['only: all are listed', { only: ['a', 'b'] }, ['b'], true],
    ['only: one is not listed', { only: ['a', 'b'] }, ['a', 'x'], false],
    ['only: not stated', { only: ['a'] }, [], false],
    ['none: no value is listed', { none: ['a'] }, ['x'], true],
    ['none: one value is listed', { none: ['a'] }, ['x', 'a'], false],
    ['none: not stated', { none: ['a'] }, [], false],
    ['none of nothing: stated', { none: [] }, ['x'], true],
    ['none of nothing: not stated', { none: [] }, [], false],
  ] as const)('%s', (_, condition, values, expected) => expect(holds(condition, values)).toBe(expected));
});

it.each([[{ any: ['a'] }], [{ only: ['a'] }], [{ none: ['a'] }]])('%j lists a', (condition) =>
  expect(listed(condition)).toEqual(['a']),
);

describe('what one condition says of another', () => {
  /** Every condition over a and b, and every set of values over a, b and one that no list names. */
  const lists = [[], ['a'], ['b'], ['a', 'b']];
  const conditions = lists.flatMap((list): Condition[] => [{ any: list }, { only: list }, { none: list }]);
  const stated = [...lists, ...lists.map((list) => [...list, 'x'])];
  const pairs = conditions.flatMap((first) => conditions.map((second) => ({ first, second })));
  const isTrue = ({ first, second }: (typeof pairs)[number]) =>
    stated.every((values) => !holds(first, values) || holds(second, values));

  it('is never claimed where some values meet the first and not the second', () => {
    const claimed = pairs.filter(({ first, second }) => implies(first, second));
    expect(claimed.length).toBeGreaterThan(20);
    expect(claimed.filter((pair) => !isTrue(pair))).toEqual([]);
  });

  it('is seen wherever it is true and the first can be met at all', () => {
    const meetable = pairs.filter(({ first }) => stated.some((values) => holds(first, values)));
    expect(meetable.filter((pair) => isTrue(pair) && !implies(pair.first, pair.second))).toEqual([]);
  });
});
