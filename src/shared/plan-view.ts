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
  readonly gaps: readonly GapView[];
  /** Types of which the person may read nothing: what is empty for that reason is not empty. */
  readonly withheld: readonly string[];
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

export interface ActivityView {
  readonly documentId: string;
  readonly summary: string;
  readonly description: string | null;
  readonly progress: string | null;
  readonly timing: TimingView | null;
  readonly months: MonthsView;
  readonly goals: readonly string[];
  readonly audiences: readonly string[];
  readonly keyMessages: readonly string[];
  readonly channels: readonly string[];
  /** Names of offices. */
  readonly responsible: readonly string[];
  /** Names of organisations. */
  readonly partners: readonly string[];
  readonly location: string | null;
  readonly budget: number | null;
}

export interface TimingView {
  readonly mode: string | null;
  /** As it was written. */
  readonly text: string;
  readonly start: string | null;
  /** Its last day has passed, and it does not come back. */
  readonly isPast: boolean;
}

export interface ReachView {
  readonly documentId: string;
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
