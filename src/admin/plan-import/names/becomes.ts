import type { PreviewView, ThingView } from '../../../shared/plan-import';
import { decisionOn, type Decisions } from './decisions';

export type Fate = 'new' | 'exists' | 'chosen' | 'left' | 'open';

export interface Becomes {
  readonly fate: Fate;
  /** What it is called then. */
  readonly name: string;
}

/** What becomes of a thing with the decisions taken so far. Pure. */
export function becomes(thing: ThingView, view: PreviewView, decisions: Decisions): Becomes {
  const decision = decisionOn(decisions, thing);
  if (decision && 'leave' in decision) return { fate: 'left', name: thing.name };
  if (decision && 'use' in decision) return { fate: 'chosen', name: nameOf(decision.use, thing, view) };
  if (decision) return { fate: 'new', name: thing.name };
  if (thing.match) return { fate: 'exists', name: thing.match.name };
  const isOpen = thing.alternatives.length > 0 || !view.mayMake.includes(thing.kind);
  return { fate: isOpen ? 'open' : 'new', name: thing.name };
}

/** Of one that exists, or of another thing of the document. */
export function nameOf(id: string, { kind, name }: ThingView, { known, preview }: PreviewView): string {
  const existing = known[kind]?.find((one) => one.id === id)?.name;
  return existing ?? preview.things.find(({ key }) => key === id)?.name ?? name;
}
