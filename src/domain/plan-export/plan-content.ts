import type { ColumnField } from '../plan-import/column-names';
import type { ShownTiming } from '../shown-plan';

type Text = string | null;

/** A plan with what surrounds it, as far as the person who exports it may read it. Rows point at each other by id. */
export interface PlanContent {
  readonly title: string;
  readonly identifier: Text;
  readonly project: Text;
  readonly lessons: Text;
  readonly organisations: readonly string[];
  readonly responsible: readonly string[];
  readonly consulted: readonly string[];
  readonly adoption: readonly Readonly<{ body: Text; date: Text; reference: Text; version: Text }>[];
  readonly review: Readonly<{ text: string; bodies: readonly string[] }> | null;
  readonly budget: readonly Readonly<{ label: string; amount: number | null; currency: Text; year: number | null }>[];
  readonly relatedDocuments: readonly Readonly<{ title: string; url: Text }>[];
  /** Bodies are Strapi's blocks. */
  readonly sections: readonly Readonly<{ heading: string; body: unknown }>[];
  readonly columns: readonly PlanColumn[];
  readonly qualities: readonly string[];
  readonly checklist: readonly Readonly<{ question: string; answer: Text; note: Text }>[];
  readonly legend: readonly Readonly<{ code: string; label: Text }>[];
  readonly goals: readonly GoalContent[];
  readonly audiences: readonly AudienceContent[];
  readonly keyMessages: readonly Readonly<{ id: string; text: string }>[];
  readonly channels: readonly Readonly<{ id: string; name: string }>[];
  readonly activities: readonly ActivityContent[];
  readonly reach: readonly ReachContent[];
  readonly followUps: readonly FollowUpContent[];
  /** Types of which the person may read nothing, by their uid. */
  readonly withheld: readonly string[];
}

export interface PlanColumn {
  readonly field: Exclude<ColumnField, 'number'>;
  readonly heading: string;
}

export interface GoalContent {
  readonly id: string;
  readonly statement: string;
  readonly level: Text;
  readonly audiences: readonly string[];
  readonly indicator: Text;
  readonly unit: Text;
  readonly baseline: number | null;
  readonly target: number | null;
  /** YYYY-MM-DD. */
  readonly due: Text;
}

export interface AudienceContent {
  readonly id: string;
  readonly name: string;
  /** Stands for all of them. */
  readonly all: boolean;
  readonly parent: Text;
  readonly needs: Text;
  readonly desired: Text;
}

export interface ActivityContent {
  readonly id: string;
  readonly summary: string;
  readonly description: Text;
  readonly timing: ShownTiming | null;
  readonly goals: readonly string[];
  readonly audiences: readonly string[];
  readonly keyMessages: readonly string[];
  readonly channels: readonly string[];
  /** Names. */
  readonly responsible: readonly string[];
  readonly partners: readonly string[];
  readonly location: Text;
  readonly progress: Text;
  readonly budget: number | null;
}

export interface ReachContent {
  readonly audience: string;
  readonly channel: string;
  readonly code: Text;
  readonly condition: Text;
}

export interface FollowUpContent {
  readonly title: string;
  readonly text: Text;
  readonly kind: Text;
  readonly date: Text;
  readonly activity: Text;
  readonly goal: Text;
}
