import type { ShownTiming } from '../shown-plan';

/** A plan and all that came of it, as a report reads them. Days are YYYY-MM-DD; ids are whatever the asker knows the rows by. */
export interface WhatHappened {
  readonly goals: readonly PlannedGoal[];
  readonly audiences: readonly PlannedAudience[];
  readonly activities: readonly PlannedEffort[];
  /** Those of the plan's matrix and activities. */
  readonly channels: readonly { readonly id: string; readonly name: string }[];
  readonly followUps: readonly FollowUp[];
  /** Messages of the plan that have been public, whether they still are or not. */
  readonly publications: readonly Publication[];
  readonly budget: readonly BudgetLine[];
}

export interface PlannedGoal {
  readonly id: string;
  readonly statement: string;
  readonly level: string | null;
  readonly audiences: readonly string[];
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly due: string | null;
}

export interface PlannedAudience {
  readonly id: string;
  readonly name: string;
  /** Stands for every audience of the plan. */
  readonly all: boolean;
}

export interface PlannedEffort {
  readonly id: string;
  readonly summary: string;
  readonly progress: string | null;
  readonly timing: ShownTiming | null;
  readonly goals: readonly string[];
  readonly audiences: readonly string[];
  readonly channels: readonly string[];
  readonly budget: number | null;
}

export type FollowUpKind = 'result' | 'measurement' | 'coverage' | 'lesson' | 'review';

export interface FollowUp {
  readonly id: string;
  readonly kind: FollowUpKind;
  readonly title: string;
  readonly text: string | null;
  readonly date: string | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly goal: string | null;
  readonly activity: string | null;
  /** Names. */
  readonly outlet: string | null;
  readonly body: string | null;
  readonly url: string | null;
}

export interface Publication {
  readonly id: string;
  readonly headline: string;
  readonly kind: string | null;
  /** The day it first was public. */
  readonly day: string;
  readonly isLive: boolean;
  readonly activity: string | null;
  readonly audiences: readonly string[];
  readonly channels: readonly string[];
  /** Of an advertisement. */
  readonly cost: Money | null;
}

export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export interface BudgetLine extends Money {
  readonly label: string;
  /** Null for a line that holds every year. */
  readonly year: number | null;
}
