import type { ChangeView } from '../../../shared/plan-import';

export interface Tally {
  /** `make-activity`, `make-thing.audience`: what it is called in words. */
  readonly what: string;
  readonly count: number;
  readonly names: readonly string[];
}

const ORDER = ['make-activity', 'change-activity', 'make-thing.goal', 'make-thing.key-message', 'make-thing.audience', 'make-thing.channel', 'make-thing.office', 'make-thing.organisation', 'link-thing.audience', 'link-thing.key-message', 'make-reach', 'add-section', 'add-parts', 'add-review']; // prettier-ignore

/** What is written, kind by kind, the weightiest first. Pure. */
export function talliesOf(changes: readonly ChangeView[]): readonly Tally[] {
  const names = new Map<string, string[]>();
  for (const change of changes) {
    const what = change.do.endsWith('-thing') ? `${change.do}.${change.kind}` : change.do;
    names.set(what, [...(names.get(what) ?? []), change.name]);
  }
  return [...names]
    .map(([what, of]) => ({ what, count: of.length, names: of.filter(Boolean) }))
    .sort((a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what));
}

/** Made in the plan itself, or so many that a button need not name them. */
const SHARED = ['make-activity', 'change-activity', 'make-thing.audience', 'make-thing.channel', 'make-thing.office', 'make-thing.organisation']; // prettier-ignore

/** What a button says that it does: the activities, and what others meet too. Pure. */
export const headlinesOf = (changes: readonly ChangeView[]): readonly Tally[] =>
  talliesOf(changes).filter(({ what }) => SHARED.includes(what));
