import type { PlanPart } from '../plan-parts';
import type { TextField } from './text-fields';

/** A plan as the preflight checks read it. */
export interface PlanContent {
  /** Everything that a person has written in the plan itself, field by field; empty fields are left out. */
  readonly texts: readonly TextField[];
  /** The parts it has to have, in the plan's own order. */
  readonly requires: readonly PlanPart[];
  /** The parts there is something of, in the plan itself or in rows of their own. */
  readonly parts: readonly PlanPart[];
}
