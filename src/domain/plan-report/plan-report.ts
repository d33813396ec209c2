import { comparisonOf, type Compared } from './compared';
import { isDayIn, takesPlaceIn } from './in-year';
import { measuredIn, type Measured } from './measured';
import { spentIn, type Spent } from './spent';
import type { FollowUp, PlannedEffort, PlannedGoal, Publication, WhatHappened } from './what-happened';

/** What a plan led to in one year. Ids are those of `WhatHappened`. */
export interface PlanReport {
  readonly year: number;
  readonly goals: readonly GoalReport[];
  readonly audiences: readonly AudienceReport[];
  readonly activities: readonly ActivityReport[];
  /** First public in the year, earliest first. */
  readonly publications: readonly Publication[];
  /** Those of the year, earliest first. */
  readonly followUps: readonly FollowUp[];
  /** Follow-ups without a day belong to no year. */
  readonly undated: readonly FollowUp[];
  /** Of the completed activities of the year, which have a lesson written. */
  readonly lessons: { readonly completed: number; readonly told: number; readonly missing: readonly string[] };
  readonly channels: readonly ChannelReport[];
  readonly spent: Spent;
  readonly comparison: readonly Compared[];
}

export interface GoalReport {
  readonly goal: PlannedGoal;
  readonly measured: Measured;
  readonly activities: readonly string[];
  readonly publications: readonly string[];
  readonly followUps: readonly string[];
}

export interface AudienceReport {
  readonly id: string;
  readonly name: string;
  readonly goals: readonly string[];
  readonly activities: readonly string[];
  readonly publications: readonly string[];
}

export interface ActivityReport {
  readonly activity: PlannedEffort;
  readonly publications: readonly string[];
  /** Of the year, and those without a day. */
  readonly followUps: readonly string[];
}

export interface ChannelReport {
  readonly id: string;
  readonly name: string;
  readonly publications: number;
}

/** What was done, published, measured, learned and spent in a year, by goal and audience, and what is missing. Pure. */
export function planReport(year: number, all: WhatHappened): PlanReport {
  const publications = inOrder(all.publications.filter(({ day }) => isDayIn(year, day)), ({ day }) => day); // prettier-ignore
  const followUps = inOrder(all.followUps.filter(({ date }) => isDayIn(year, date)), ({ date }) => date ?? ''); // prettier-ignore
  const undated = all.followUps.filter(({ date }) => date === null);
  const efforts = all.activities.filter(({ timing }) => takesPlaceIn(year, timing));
  const seen: Seen = { all, efforts, publications, followUps, undated };
  return {
    year,
    goals: all.goals.map((goal) => goalReport(goal, measuredIn(year, goal, all.followUps), seen)),
    audiences: audienceReports(seen),
    activities: efforts.map((activity) => activityReport(activity, seen)),
    publications,
    followUps,
    undated,
    lessons: lessonsIn(efforts, all.followUps),
    channels: all.channels.map((channel) => ({
      ...channel,
      publications: publications.filter(({ channels }) => channels.includes(channel.id)).length,
    })),
    spent: spentIn(year, all, { efforts, publications }),
    comparison: comparisonOf(year, all),
  };
}

interface Seen {
  readonly all: WhatHappened;
  readonly efforts: readonly PlannedEffort[];
  readonly publications: readonly Publication[];
  readonly followUps: readonly FollowUp[];
  readonly undated: readonly FollowUp[];
}

function goalReport(goal: PlannedGoal, measured: Measured, { efforts, publications, followUps }: Seen): GoalReport {
  const activities = efforts.filter(({ goals }) => goals.includes(goal.id)).map(({ id }) => id);
  const isOf = (activity: string | null) => activity !== null && activities.includes(activity);
  return {
    goal,
    measured,
    activities,
    publications: publications.filter(({ activity }) => isOf(activity)).map(({ id }) => id),
    followUps: followUps.filter((one) => one.goal === goal.id || isOf(one.activity)).map(({ id }) => id),
  };
}

/** What is for all audiences counts for each. A message that names no audience is for those of its activity. */
function audienceReports({ all, efforts, publications }: Seen): readonly AudienceReport[] {
  const everyone = new Set(all.audiences.filter((audience) => audience.all).map(({ id }) => id));
  const isFor = (audience: string, named: readonly string[]) =>
    named.includes(audience) || named.some((id) => everyone.has(id));
  const named = ({ audiences, activity }: Publication): readonly string[] =>
    audiences.length > 0 ? audiences : (all.activities.find(({ id }) => id === activity)?.audiences ?? []);
  return all.audiences
    .filter((audience) => !audience.all)
    .map(({ id, name }) => ({
      id,
      name,
      goals: all.goals.filter(({ audiences }) => isFor(id, audiences)).map((goal) => goal.id),
      activities: efforts.filter(({ audiences }) => isFor(id, audiences)).map((activity) => activity.id),
      publications: publications.filter((publication) => isFor(id, named(publication))).map((one) => one.id),
    }));
}

function activityReport(activity: PlannedEffort, { publications, followUps, undated }: Seen): ActivityReport {
  return {
    activity,
    publications: publications.filter((one) => one.activity === activity.id).map(({ id }) => id),
    followUps: [...followUps, ...undated].filter((one) => one.activity === activity.id).map(({ id }) => id),
  };
}

/** A lesson of any day is one: it is asked for when the activity is done, and written when somebody has the time. */
function lessonsIn(efforts: readonly PlannedEffort[], followUps: readonly FollowUp[]): PlanReport['lessons'] {
  const completed = efforts.filter(({ progress }) => progress === 'completed');
  const missing = completed.filter(
    ({ id }) => !followUps.some(({ kind, activity }) => kind === 'lesson' && activity === id),
  );
  return { completed: completed.length, told: completed.length - missing.length, missing: missing.map(({ id }) => id) };
}

const inOrder = <Row>(rows: readonly Row[], by: (row: Row) => string): readonly Row[] =>
  [...rows].sort((a, b) => by(a).localeCompare(by(b)));
