import { isDayIn } from './in-year';
import type { FollowUp, PlannedGoal } from './what-happened';

/** What was measured of a goal in a year. */
export type Measured =
  | Readonly<{ state: 'no-indicator' }>
  | Readonly<{ state: 'not-measured'; before: number | null }>
  | Readonly<{
      state: 'measured';
      value: number;
      date: string;
      /** The last value of the year before. */
      before: number | null;
      /** Against the target; null where there is none, or nothing says in which direction it lies. */
      isReached: boolean | null;
    }>;

/** The last measurement of the year against the target and the year before. A goal without an indicator may be measured too. Pure. */
export function measuredIn(year: number, goal: PlannedGoal, followUps: readonly FollowUp[]): Measured {
  const before = lastIn(year - 1, goal, followUps)?.value ?? null;
  const last = lastIn(year, goal, followUps);
  if (last) {
    const { value, date } = last;
    return { state: 'measured', value, date, before, isReached: isReached(goal, value) };
  }
  return goal.indicator === null ? { state: 'no-indicator' } : { state: 'not-measured', before };
}

function lastIn(year: number, goal: PlannedGoal, followUps: readonly FollowUp[]) {
  return followUps
    .flatMap(
      ({ kind, goal: of, value, date }) =>
      kind === 'measurement' && of === goal.id && value !== null && date !== null && isDayIn(year, date) ? [{ value, date }] : [], // prettier-ignore
    )
    .sort((a, b) => a.date.localeCompare(b.date))
    .at(-1);
}

/** Fewer complaints and more readers are both good: only a starting point tells which way a target lies. */
function isReached({ baseline, target }: PlannedGoal, value: number): boolean | null {
  if (target === null) return null;
  if (value === target) return true;
  if (baseline === null || baseline === target) return null;
  return baseline < target ? value > target : value < target;
}
