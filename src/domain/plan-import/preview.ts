import type { Place } from './blocks';
import type { ColumnField } from './column-names';
import type { Candidate, Match } from './match-names';
import type { Timing } from './read-timing';

/** What a plan names and relates, each a type of its own. */
export type ThingKind = 'goal' | 'audience' | 'channel' | 'key-message' | 'office' | 'organisation';

/** Names a thing within one preview, for example `goal:3`. */
export type ThingKey = string;

export type GoalLevel = 'know' | 'know-about' | 'act' | 'feel' | 'effect';
export type Strength = 'must' | 'should' | 'may';

/** What is guessed of something new from its name and from where it stands; for people to correct. */
export interface Traits {
  /** An audience’s role, a channel’s or an office’s kind. */
  readonly sort?: string;
  readonly scope?: 'internal' | 'external';
  /** An audience that stands for all of them. */
  readonly all?: boolean;
  readonly rank?: 'primary' | 'secondary' | 'tertiary';
  readonly parent?: ThingKey;
  readonly level?: GoalLevel;
  readonly strength?: Strength;
  readonly qualifier?: string;
  readonly audiences?: readonly ThingKey[];
  readonly url?: string;
  /** How it is measured whether a goal is met. */
  readonly indicator?: string;
  readonly unit?: string;
  readonly baseline?: number;
  readonly target?: number;
  /** YYYY-MM-DD. */
  readonly due?: string;
}

/**
 * A goal, audience, channel, key message, office or organisation that the document names. `match` is set when it is written
 * as something that exists is; whatever only resembles it is an alternative to choose from, and taken by nobody but a person.
 */
export interface Thing {
  readonly key: ThingKey;
  readonly kind: ThingKind;
  /** Of what is new, as it is written with a capital first letter, at any length. */
  readonly name: string;
  /** All ways it is written in the document. */
  readonly written: readonly string[];
  /** Its number or letter where the document numbers such things: `3`, `B`. */
  readonly mark?: string;
  readonly match?: Match;
  /** Existing ones, and by their keys others of this preview, most likely first. */
  readonly alternatives: readonly Match[];
  readonly traits: Traits;
}

export interface ActivityPreview {
  readonly key: string;
  readonly summary: string;
  /** Whether the summary was put together from channel, message and audience, as the table has no column of its own for it. */
  readonly isComposed: boolean;
  readonly description?: string;
  readonly goals: readonly ThingKey[];
  readonly audiences: readonly ThingKey[];
  readonly keyMessages: readonly ThingKey[];
  readonly channels: readonly ThingKey[];
  readonly responsible: readonly ThingKey[];
  readonly partners: readonly ThingKey[];
  readonly timing?: Timing;
  readonly location?: string;
  readonly progress?: Progress;
  /** In the plan’s currency. */
  readonly budget?: number;
  readonly followUps: readonly string[];
}

export type Progress = 'needs-action' | 'in-process' | 'completed' | 'cancelled' | 'postponed';

export interface ReachPreview {
  readonly audience: ThingKey;
  readonly channel: ThingKey;
  readonly code?: string;
  readonly condition?: string;
}

export type BodyPart =
  | Readonly<{ kind: 'paragraph'; text: string }>
  | Readonly<{ kind: 'list'; items: readonly string[] }>;

export interface SectionPreview {
  readonly kind: string;
  readonly heading: string;
  readonly body: readonly BodyPart[];
}

export interface PlanColumn {
  readonly field: Exclude<ColumnField, 'number'>;
  readonly heading: string;
}

/** Where a piece of the source went: to a thing, an activity, a section, or to `structure`, which only says how to read on. */
export interface Became {
  readonly kind: ThingKind | 'plan' | 'section' | 'activity' | 'reach' | 'column' | 'structure';
  /** Key of the thing or activity, or place in its list, from 0. */
  readonly ref: string | number;
  readonly field: string;
}

export type Unplaced =
  | 'page-furniture'
  | 'heading-repeated'
  | 'table-not-recognised'
  | 'column-not-recognised'
  | 'reference-unknown'
  | 'status-unknown'
  | 'not-an-amount'
  | 'not-recognised';

/** One piece of the source and what became of it: placed at least once, or listed with the reason why not. */
export interface LedgerEntry {
  readonly at: Place;
  readonly text: string;
  readonly became: readonly Became[];
  readonly because?: Unplaced;
}

export type WarningCode =
  | 'timing-without-days'
  | 'code-unexplained'
  | 'summary-composed'
  | 'name-uncertain'
  | 'nothing-recognised';

export interface Warning {
  readonly code: WarningCode;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** What becomes of a document, before anything is written. */
export interface PlanPreview {
  readonly title?: string;
  readonly sections: readonly SectionPreview[];
  readonly columns: readonly PlanColumn[];
  readonly qualities: readonly string[];
  readonly checklist: readonly Readonly<{ question: string; answer?: 'yes' | 'no' | 'na'; note?: string }>[];
  readonly legend: readonly Readonly<{ code: string; label?: string }>[];
  readonly review?: Readonly<{ text: string; rrule?: string; bodies: readonly ThingKey[] }>;
  readonly things: readonly Thing[];
  readonly activities: readonly ActivityPreview[];
  readonly reaches: readonly ReachPreview[];
  readonly ledger: readonly LedgerEntry[];
  readonly warnings: readonly Warning[];
}

/** What exists and may be meant: of the plan’s own organisations and, for goals and key messages, of the plan. */
export type Known = Readonly<Partial<Record<ThingKind, readonly Candidate[]>>>;
