import { isDayIn } from './in-year';
import type { FollowUpKind, WhatHappened } from './what-happened';

export const COMPARED = ['publications', 'result', 'measurement', 'coverage', 'lesson', 'silent-channels'] as const;

/** One number of the year beside that of the year before. */
export interface Compared {
  readonly what: (typeof COMPARED)[number];
  readonly now: number;
  readonly before: number;
}

/** Only what has a day can be compared: how far an activity has come is known for today alone. Pure. */
export const comparisonOf = (year: number, all: WhatHappened): readonly Compared[] =>
  COMPARED.map((what) => ({ what, now: count(what, year, all), before: count(what, year - 1, all) }));

function count(what: Compared['what'], year: number, { publications, followUps, channels }: WhatHappened): number {
  const published = publications.filter(({ day }) => isDayIn(year, day));
  if (what === 'publications') return published.length;
  if (what === 'silent-channels')
    return channels.filter(({ id }) => !published.some((one) => one.channels.includes(id))).length;
  const kind: FollowUpKind = what;
  return followUps.filter((one) => one.kind === kind && isDayIn(year, one.date)).length;
}
