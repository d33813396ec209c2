import type { PlanPart } from './plan-parts';

/** A plan with what points at it, as far as gaps are looked for in it. Ids are whatever the asker knows the rows by. */
export interface PlanContents {
  readonly goals: readonly { readonly id: string; readonly hasIndicator: boolean }[];
  readonly audiences: readonly {
    readonly id: string;
    readonly scope: 'internal' | 'external';
    /** Stands for all the others. */
    readonly all?: boolean;
    readonly parent?: string;
  }[];
  readonly activities: readonly PlannedActivity[];
  /** Audiences with a channel in the plan’s matrix or lists. */
  readonly reached: readonly string[];
  /** Signs of the matrix without an explanation. */
  readonly unexplained: readonly string[];
  /** Whether the plan’s table has a column for what is done, beside the one that names the activity. */
  readonly hasDescriptions: boolean;
  readonly requires: readonly PlanPart[];
  /** The parts there is something of. */
  readonly parts: readonly PlanPart[];
}

export interface PlannedActivity {
  readonly id: string;
  readonly goals: readonly string[];
  readonly audiences: readonly string[];
  readonly keyMessages: readonly string[];
  readonly hasDescription: boolean;
  readonly hasTiming: boolean;
  readonly hasResponsible: boolean;
  readonly hasFollowUp: boolean;
  /** It is completed, and nobody has written what was learned. */
  readonly needsLesson?: boolean;
}

export type ActivityField =
  | 'timing'
  | 'responsible'
  | 'goals'
  | 'audiences'
  | 'key-messages'
  | 'description'
  | 'follow-up';

/** One thing that a plan leaves open. Each names what it is about, so that a screen can lead there. */
export type Gap =
  | Readonly<{ code: 'activity-without'; activity: string; field: ActivityField }>
  | Readonly<{ code: 'completed-without-lesson'; activity: string }>
  | Readonly<{ code: 'goal-without-activity'; goal: string }>
  | Readonly<{ code: 'goal-with-one-activity'; goal: string; activity: string }>
  | Readonly<{ code: 'goal-without-indicator'; goal: string }>
  /** `onlyAmongAll` when an activity is for all audiences, but none is for this one. */
  | Readonly<{ code: 'audience-not-addressed'; audience: string; onlyAmongAll: boolean }>
  | Readonly<{ code: 'no-external-audience-named' }>
  | Readonly<{ code: 'sign-without-explanation'; sign: string }>
  | Readonly<{ code: 'part-missing'; part: PlanPart }>;

/** Everything that a plan leaves open, activity by activity, then goals, audiences, signs and parts. Pure. */
export function gapsIn(plan: PlanContents): readonly Gap[] {
  return [
    ...plan.activities.flatMap((activity) => ofActivity(activity, plan.hasDescriptions)),
    ...plan.goals.flatMap((goal) => ofGoal(goal, plan.activities)),
    ...ofAudiences(plan),
    ...plan.unexplained.map((sign): Gap => ({ code: 'sign-without-explanation', sign })),
    ...plan.requires.filter((part) => !plan.parts.includes(part)).map((part): Gap => ({ code: 'part-missing', part })),
  ];
}

/** How many activities leave each field open. */
export function openFields(gaps: readonly Gap[]): Readonly<Record<ActivityField, number>> {
  const count = (field: ActivityField) =>
    gaps.filter((gap) => gap.code === 'activity-without' && gap.field === field).length;
  return {
    timing: count('timing'),
    responsible: count('responsible'),
    goals: count('goals'),
    audiences: count('audiences'),
    'key-messages': count('key-messages'),
    description: count('description'),
    'follow-up': count('follow-up'),
  };
}

function ofActivity(activity: PlannedActivity, hasDescriptions: boolean): readonly Gap[] {
  const open: readonly (readonly [ActivityField, boolean])[] = [
    ['goals', activity.goals.length === 0],
    ['audiences', activity.audiences.length === 0],
    ['key-messages', activity.keyMessages.length === 0],
    ['description', hasDescriptions && !activity.hasDescription],
    ['timing', !activity.hasTiming],
    ['responsible', !activity.hasResponsible],
    ['follow-up', !activity.hasFollowUp],
  ];
  return [
    ...open
      .filter(([, isOpen]) => isOpen)
      .map(([field]): Gap => ({ code: 'activity-without', activity: activity.id, field })),
    ...(activity.needsLesson === true ? [{ code: 'completed-without-lesson', activity: activity.id } as const] : []),
  ];
}

function ofGoal(
  { id, hasIndicator }: PlanContents['goals'][number],
  activities: readonly PlannedActivity[],
): readonly Gap[] {
  const [first, second] = activities.filter(({ goals }) => goals.includes(id));
  return [
    ...(first ? [] : [{ code: 'goal-without-activity', goal: id } as const]),
    ...(first && !second ? [{ code: 'goal-with-one-activity', goal: id, activity: first.id } as const] : []),
    ...(hasIndicator ? [] : [{ code: 'goal-without-indicator', goal: id } as const]),
  ];
}

/** An audience is addressed by an activity or a channel of its own, of the one it is a part of, or of one of its parts. */
function ofAudiences({ audiences, activities, reached }: PlanContents): readonly Gap[] {
  const named = new Set([...activities.flatMap((activity) => activity.audiences), ...reached]);
  const isForAll = audiences.some(({ id, all }) => all && named.has(id));
  const isAddressed = (id: string): boolean =>
    named.has(id) ||
    audiences.some((other) => other.parent === id && named.has(other.id)) ||
    audiences.some((other) => other.id === id && other.parent !== undefined && named.has(other.parent));
  const single = audiences.filter(({ all }) => !all);
  const missed = single.filter(({ id }) => !isAddressed(id));
  const external = single.filter(({ scope }) => scope === 'external');
  const namesNone =
    activities.length > 0 && external.length > 0 && !external.some(({ id }) => isNamedIn(activities, id));
  return [
    ...missed.map(({ id }): Gap => ({ code: 'audience-not-addressed', audience: id, onlyAmongAll: isForAll })),
    ...(namesNone ? [{ code: 'no-external-audience-named' } as const] : []),
  ];
}

const isNamedIn = (activities: readonly PlannedActivity[], audience: string): boolean =>
  activities.some(({ audiences }) => audiences.includes(audience));
