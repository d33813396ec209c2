import { takesPlaceIn } from '../../src/domain/plan-report/in-year';
import { measuredIn } from '../../src/domain/plan-report/measured';
import { planReport } from '../../src/domain/plan-report/plan-report';
import type { FollowUp, PlannedEffort, Publication, WhatHappened } from '../../src/domain/plan-report/what-happened';

const GOAL = { id: 'know', statement: 'Fler vet', level: 'know', audiences: ['staff'], indicator: 'Andel som vet', unit: '%', baseline: 20, target: 60, due: null }; // prettier-ignore
const effort = (id: string, more: Partial<PlannedEffort> = {}): PlannedEffort => ({
  id,
  summary: id,
  progress: 'needs-action',
  timing: null,
  goals: [],
  audiences: [],
  channels: [],
  budget: null,
  ...more,
});
const followUp = (id: string, more: Partial<FollowUp> = {}): FollowUp => ({
  id,
  kind: 'result',
  title: id,
  text: null,
  date: '2026-05-02',
  value: null,
  unit: null,
  goal: null,
  activity: null,
  outlet: null,
  body: null,
  url: null,
  ...more,
});
const publication = (id: string, more: Partial<Publication> = {}): Publication => ({
  id,
  headline: id,
  kind: 'news',
  day: '2026-03-01',
  isLive: true,
  activity: null,
  audiences: [],
  channels: [],
  cost: null,
  ...more,
});
const report = (given: Partial<WhatHappened>, year = 2026) =>
  planReport(year, {
    goals: [GOAL],
    audiences: [{ id: 'staff', name: 'Medarbetare', all: false }, { id: 'press', name: 'Media', all: false }, { id: 'all', name: 'Alla', all: true }], // prettier-ignore
    activities: [],
    channels: [],
    followUps: [],
    publications: [],
    budget: [],
    ...given,
  });

describe('what was measured of a goal', () => {
  const measured = (...values: readonly (readonly [number, string])[]) =>
    measuredIn(2026, GOAL, values.map(([value, date], nth) => followUp(`${nth}`, { kind: 'measurement', goal: 'know', value, date }))); // prettier-ignore

  it('is the last value of the year, beside that of the year before, against the target', () => {
    const values = [[31, '2025-11-01'], [55, '2026-04-01'], [62, '2026-10-01'], [70, '2027-01-02']] as const; // prettier-ignore
    expect(measured(...values)).toEqual({ state: 'measured', value: 62, date: '2026-10-01', before: 31, isReached: true }); // prettier-ignore
    expect(measured([55, '2026-04-01'])).toMatchObject({ isReached: false, before: null });
  });

  it('is said to be nothing when nobody has measured, and another thing when nothing says how', () => {
    expect(measured([31, '2025-11-01'])).toEqual({ state: 'not-measured', before: 31 });
    expect(measuredIn(2026, { ...GOAL, indicator: null }, [])).toEqual({ state: 'no-indicator' });
  });

  it('is not judged where nothing says whether more or less is better', () => {
    const value = followUp('m', { kind: 'measurement', goal: 'know', value: 80 });
    expect(measuredIn(2026, { ...GOAL, baseline: null }, [value])).toMatchObject({ isReached: null });
    expect(measuredIn(2026, { ...GOAL, baseline: 100, target: 90 }, [value])).toMatchObject({ isReached: true });
  });
});

it.each([
  ['one day', { mode: 'once', start: '2025-05-01', end: null }, [2025]],
  ['days across two years', { mode: 'once', start: '2025-12-01', end: '2026-01-15' }, [2025, 2026]],
  ['ongoing from a day', { mode: 'ongoing', start: '2026-01-01', end: null }, [2026, 2027]],
  ['no day at all', { mode: 'ongoing', start: null, end: null }, [2025, 2026, 2027]],
] as const)('an activity with %s belongs to the years in which it can take place', (_what, days, expected) => {
  const timing = { text: '', rrule: null, ...days };
  expect([2025, 2026, 2027].filter((year) => takesPlaceIn(year, timing))).toEqual(expected);
});

it('a goal has what its activities did, published and led to', () => {
  const [goal] = report({
    activities: [effort('fair', { goals: ['know'] }), effort('other')],
    publications: [publication('news', { activity: 'fair' }), publication('old', { activity: 'fair', day: '2025-01-01' }), publication('else', { activity: 'other' })], // prettier-ignore
    followUps: [followUp('clip', { kind: 'coverage', activity: 'fair' }), followUp('own', { goal: 'know' }), followUp('far')], // prettier-ignore
  }).goals;
  expect(goal).toMatchObject({ activities: ['fair'], publications: ['news'], followUps: ['clip', 'own'] });
});

it('an audience has what is for it, for all, or through an activity for it', () => {
  const { audiences } = report({
    activities: [effort('meeting', { audiences: ['staff'] }), effort('day', { audiences: ['all'] })],
    publications: [publication('a', { activity: 'meeting' }), publication('b', { audiences: ['press'], activity: 'meeting' })], // prettier-ignore
  });
  expect(audiences).toEqual([
    { id: 'staff', name: 'Medarbetare', goals: ['know'], activities: ['meeting', 'day'], publications: ['a'] },
    { id: 'press', name: 'Media', goals: [], activities: ['day'], publications: ['b'] },
  ]);
});

it('lessons are asked of each completed activity, and those without are named', () => {
  const done = { progress: 'completed' } as const;
  const { lessons } = report({
    activities: [effort('a', done), effort('b', done), effort('c')],
    followUps: [
      followUp('l', { kind: 'lesson', activity: 'a', date: null }),
      followUp('r', { kind: 'result', activity: 'b' }),
    ],
  });
  expect(lessons).toEqual({ completed: 2, told: 1, missing: ['b'] });
});

it('an activity that nobody has followed up shows it, and one with a follow-up without a day does not', () => {
  const { activities, undated } = report({
    activities: [effort('a'), effort('b'), effort('c')],
    followUps: [followUp('x', { activity: 'a', date: null }), followUp('y', { activity: 'b', date: '2024-01-01' })], // prettier-ignore
  });
  expect(activities.map(({ activity, followUps }) => [activity.id, followUps.length])).toEqual([
    ['a', 1],
    ['b', 0],
    ['c', 0],
  ]);
  expect(undated.map(({ id }) => id)).toEqual(['x']);
});

it('a channel without a publication in the year is seen', () => {
  const channels = [{ id: 'web', name: 'Webb' }, { id: 'press', name: 'Press' }]; // prettier-ignore
  const { channels: shown } = report({ channels, publications: [publication('a', { channels: ['web'] })] });
  expect(shown.map(({ id, publications }) => [id, publications])).toEqual([
    ['web', 1],
    ['press', 0],
  ]);
});

it('money is added up by currency, by year', () => {
  const { spent } = report({
    activities: [effort('a', { budget: 500 }), effort('b', { budget: 900, timing: { mode: 'once', text: '', start: '2025-01-01', end: null, rrule: null } })], // prettier-ignore
    publications: [
      publication('x', { cost: { amount: 100, currency: 'SEK' } }),
      publication('y', { cost: { amount: 50, currency: 'SEK' } }),
      publication('z', { cost: { amount: 7, currency: 'EUR' } }),
    ],
    budget: [
      { label: 'I år', amount: 10, currency: 'SEK', year: 2026 },
      { label: 'I fjol', amount: 20, currency: 'SEK', year: 2025 },
    ],
  });
  expect(spent).toEqual({
    budget: [{ label: 'I år', amount: 10, currency: 'SEK', year: 2026 }],
    activities: [{ id: 'a', amount: 500 }],
    adverts: [
      { currency: 'SEK', amount: 150 },
      { currency: 'EUR', amount: 7 },
    ],
  });
});

it('this year stands beside the last', () => {
  const { comparison } = report({
    channels: [{ id: 'web', name: 'Webb' }],
    publications: [publication('a'), publication('b', { day: '2025-02-01', channels: ['web'] })],
    followUps: [followUp('c', { kind: 'coverage' }), followUp('d', { kind: 'coverage', date: '2026-01-01' })],
  });
  expect(comparison.map(({ what, now, before }) => [what, now, before])).toEqual([
    ['publications', 1, 1],
    ['result', 0, 0],
    ['measurement', 0, 0],
    ['coverage', 2, 0],
    ['lesson', 0, 0],
    ['silent-channels', 1, 0],
  ]);
});
