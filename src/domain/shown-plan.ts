import type { Named, ShownFile } from './shown-message';

type Text = string | null;

/**
 * What surrounds a plan and is kept as it was read when the plan was submitted: goals, activities and the like are rows of
 * their own, that are saved without approval. Types and not interfaces, so that they count as JSON.
 */
export type ShownPlan = Readonly<{
  organisations: readonly Named[];
  responsible: readonly Text[];
  /** One for each adoption, at its place: the name of the body. */
  adoption: readonly Text[];
  /** One for each section, at its place: the images inside its text, in the order of `imagesIn`. */
  sections: readonly (readonly ShownFile[])[];
}> &
  PlanSurroundings;

export type PlanSurroundings = Readonly<{
  goals: readonly ShownGoal[];
  audiences: readonly ShownAudience[];
  channels: readonly Readonly<{ name: Text; kind: Text; url: Text }>[];
  keyMessages: readonly Readonly<{ text: Text; kind: Text; audiences: readonly string[] }>[];
  /** Those marked public. */
  activities: readonly ShownActivity[];
  reach: readonly Readonly<{ audience: string; channel: string; code: Text; condition: Text }>[];
}>;

export type ShownGoal = Readonly<{
  statement: Text;
  level: Text;
  strength: Text;
  /** The statement of another goal of this plan. */
  parent: Text;
  audiences: readonly string[];
  qualifier: Text;
  indicator: Text;
  unit: Text;
  baseline: number | null;
  target: number | null;
  /** YYYY-MM-DD. */
  due: Text;
}>;

export type ShownAudience = Readonly<{
  name: Text;
  role: Text;
  scope: Text;
  rank: Text;
  /** The name of another audience of this plan. */
  parent: Text;
  /** Stands for every audience of the plan. */
  all: boolean;
}>;

export type ShownActivity = Readonly<{
  documentId: string;
  summary: Text;
  description: Text;
  timing: ShownTiming | null;
  location: Text;
  progress: Text;
  goals: readonly string[];
  audiences: readonly string[];
  channels: readonly string[];
  keyMessages: readonly string[];
}>;

/** What was written of the time, and what a calendar can use of it. */
export type ShownTiming = Readonly<{
  mode: Text;
  text: Text;
  /** YYYY-MM-DD. */
  start: Text;
  end: Text;
  /** RFC 5545. */
  rrule: Text;
}>;
