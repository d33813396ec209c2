/** A whole plan as the admin panel shows it: the answer of `GET /plan-views/:documentId`. Rows point at each other by documentId. */
export interface PlanView {
  readonly plan: PlanHead;
  /** The plan's own columns in its own order; empty when it has named none. */
  readonly columns: readonly { readonly field: ColumnField; readonly heading: string }[];
  readonly goals: readonly GoalView[];
  readonly audiences: readonly AudienceView[];
  /** Those of the matrix and of the activities. */
  readonly channels: readonly ChannelView[];
  readonly keyMessages: readonly { readonly documentId: string; readonly text: string; readonly kind: string | null }[];
  readonly activities: readonly ActivityView[];
  readonly reach: readonly ReachView[];
  readonly signs: readonly SignView[];
  readonly followUps: readonly FollowUpView[];
  readonly messages: readonly MessageView[];
  readonly gaps: readonly GapView[];
  /** Types of which the person may read nothing: what is empty for that reason is not empty. */
  readonly withheld: readonly string[];
  readonly may: MayView;
  /** The day it is where the organisation is, YYYY-MM-DD. */
  readonly today: string;
}

/** What the person may do from the plan page. The server judges each save by itself; this is what is offered. */
export interface MayView {
  /** The fields of activities that they may write, as the content model names them. */
  readonly changeActivities: readonly string[];
  readonly addActivities: boolean;
  readonly changeReach: boolean;
  readonly addReach: boolean;
  readonly removeReach: boolean;
  readonly addFollowUps: boolean;
  readonly changePlan: boolean;
}

export interface PlanHead {
  readonly documentId: string;
  readonly title: string;
  readonly kind: string | null;
  readonly identifier: string | null;
  readonly project: string | null;
  readonly organisations: readonly string[];
  readonly responsible: readonly string[];
  /** Whether an edition of it is public. */
  readonly isLive: boolean;
  readonly adoption: readonly AdoptionView[];
  readonly review: ReviewView | null;
  readonly checklist: readonly QuestionView[];
}

/** A question of the plan's own checklist. */
export interface QuestionView {
  readonly question: string;
  /** `yes`, `no` or `na`; null while nobody has answered. */
  readonly answer: string | null;
  readonly note: string | null;
}

export interface AdoptionView {
  readonly body: string | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly reference: string | null;
  readonly version: string | null;
}

export interface ReviewView {
  readonly text: string;
  /** Its month has begun, and nobody has written a review since. */
  readonly isDue: boolean;
  readonly months: MonthsView;
  readonly bodies: readonly string[];
}

/** Months of any year, from 1; or all of it, or no month that anybody has named. */
export type MonthsView = readonly number[] | 'all-year' | 'no-time';

export type ColumnField =
  | 'summary'
  | 'description'
  | 'goals'
  | 'audiences'
  | 'key-messages'
  | 'channels'
  | 'timing'
  | 'responsible'
  | 'partners'
  | 'location'
  | 'progress'
  | 'budget'
  | 'follow-up';

export interface GoalView {
  readonly documentId: string;
  readonly statement: string;
  readonly level: string | null;
}

export interface AudienceView {
  readonly documentId: string;
  readonly name: string;
  readonly scope: string | null;
  /** Stands for every audience of the plan. */
  readonly all: boolean;
}

export interface ChannelView {
  readonly documentId: string;
  readonly name: string;
  readonly kind: string | null;
}

/** A row by its documentId, with what it is called. */
export interface NamedView {
  readonly documentId: string;
  readonly name: string;
}

export interface ActivityView {
  readonly documentId: string;
  /** The version that is shown: what a save is made on. */
  readonly updatedAt: string;
  readonly summary: string;
  readonly description: string | null;
  readonly progress: string | null;
  readonly timing: TimingView | null;
  readonly months: MonthsView;
  readonly goals: readonly string[];
  readonly audiences: readonly string[];
  readonly keyMessages: readonly string[];
  readonly channels: readonly string[];
  /** Offices. */
  readonly responsible: readonly NamedView[];
  /** Organisations. */
  readonly partners: readonly NamedView[];
  readonly location: string | null;
  readonly budget: number | null;
}

export interface TimingView {
  readonly mode: string | null;
  /** As it was written. */
  readonly text: string;
  /** YYYY-MM-DD. */
  readonly start: string | null;
  readonly end: string | null;
  /** RFC 5545. */
  readonly rrule: string | null;
  /** The days it stands for, as far as it names any. */
  readonly days: readonly DaysView[];
  /** Its last day has passed, and it does not come back. */
  readonly isPast: boolean;
}

/** Whole days, first and last included, each YYYY-MM-DD. */
export interface DaysView {
  readonly first: string;
  readonly last: string;
  /** How they come back, as RFC 5545 has it, counted from `first`. */
  readonly rrule?: string;
}

export interface ReachView {
  readonly documentId: string;
  readonly updatedAt: string;
  readonly audience: string;
  readonly channel: string;
  readonly code: string | null;
  readonly condition: string | null;
}

/** A sign that stands in the matrix or its legend. */
export interface SignView {
  readonly code: string;
  readonly label: string | null;
  /** In how many places of the matrix it stands. */
  readonly count: number;
  /** False for a sign that should have a label and has none. */
  readonly isExplained: boolean;
}

export interface FollowUpView {
  readonly documentId: string;
  readonly title: string;
  readonly kind: string | null;
  readonly date: string | null;
  readonly activity: string | null;
  readonly goal: string | null;
}

/** A message that is written for the plan or one of its activities. */
export interface MessageView {
  readonly documentId: string;
  readonly headline: string;
  readonly kind: string | null;
  readonly activity: string | null;
  readonly audiences: readonly string[];
  readonly channels: readonly string[];
  readonly keyMessages: readonly string[];
}

export interface GapView {
  readonly code: GapCode;
  /** Which field, sign or part; null where the code says it all. */
  readonly detail: string | null;
  /** What the row that is concerned is called; null where it is the plan. */
  readonly about: string | null;
  readonly place: PlaceView;
}

export type GapCode =
  | 'activity-without'
  | 'completed-without-lesson'
  | 'goal-without-activity'
  | 'goal-with-one-activity'
  | 'goal-without-indicator'
  | 'audience-not-addressed'
  | 'audience-only-among-all'
  | 'no-external-audience-named'
  | 'sign-without-explanation'
  | 'part-missing';

/** Where in the content manager something is mended. */
export interface PlaceView {
  readonly uid: string;
  /** Null for a row that is still to be made. */
  readonly documentId: string | null;
  readonly field: string | null;
}
