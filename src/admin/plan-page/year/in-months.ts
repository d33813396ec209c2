import type { ActivityView, PlanView } from '../../../shared/plan-view';

/** An activity with the number that it has in the wheel and in the table beside it. */
export interface Numbered {
  readonly number: number;
  readonly activity: ActivityView;
  readonly comesBack: boolean;
}

/** Any year: what comes back each year stands beside what has its day. */
export interface YearOf {
  /** Twelve, January first. */
  readonly months: readonly (readonly Numbered[])[];
  readonly allYear: readonly Numbered[];
  readonly noTime: readonly Numbered[];
  /** Months in which the plan itself is looked over, from 1. */
  readonly reviews: readonly number[];
}

/** Activities by month, each numbered as it stands in the plan. Pure. */
export function yearOf({ activities, plan }: Pick<PlanView, 'activities' | 'plan'>): YearOf {
  const all = activities.map((activity, nth): Numbered => {
    return { number: nth + 1, activity, comesBack: activity.timing?.mode === 'recurring' };
  });
  const review = plan.review?.months ?? [];
  return {
    months: Array.from({ length: 12 }, (_, month) =>
      all.filter(({ activity: { months } }) => typeof months !== 'string' && months.includes(month + 1)),
    ),
    allYear: all.filter(({ activity: { months } }) => months === 'all-year'),
    noTime: all.filter(({ activity: { months } }) => months === 'no-time'),
    reviews: typeof review === 'string' ? [] : review,
  };
}
