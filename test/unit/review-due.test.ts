import { reviewDue } from '../../src/domain/review-due';

const JANUARY = 'FREQ=YEARLY;BYMONTH=1';

it.each([
  ['in its month', JANUARY, '2026-01-01', [], '2026-01'],
  ['later in the year, until it is done', JANUARY, '2026-11-22', ['2025-02-01'], '2026-01'],
  ['no more when it is done', JANUARY, '2026-01-31', ['2026-01-30'], undefined],
  ['not before its month', 'FREQ=YEARLY;BYMONTH=10', '2026-09-30', [], undefined],
  ['for the latest of two months', 'FREQ=YEARLY;BYMONTH=3,9', '2026-09-01', ['2026-03-20'], '2026-09'],
  ['never where no month is named', 'FREQ=YEARLY', '2026-06-01', [], undefined],
  ['never without a rule', null, '2026-06-01', [], undefined],
] as const)('a review is due %s', (_when, rrule, today, reviewedOn, expected) =>
  expect(reviewDue({ rrule, reviewedOn }, today)).toBe(expected),
);
