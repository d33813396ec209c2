import type { ChangeView, PreviewView } from '../../../shared/plan-import';

export interface Tally {
  /** `make-activity`, `make-thing.audience`: what it is called in words. */
  readonly what: string;
  readonly count: number;
  readonly names: readonly string[];
}

const ORDER = ['make-activity', 'change-activity', 'make-thing.goal', 'make-thing.key-message', 'make-thing.audience', 'make-thing.channel', 'make-thing.office', 'make-thing.organisation', 'link-thing.audience', 'link-thing.key-message', 'make-reach', 'add-section', 'add-parts.columns', 'add-parts.qualities', 'add-parts.legend', 'add-parts.checklist', 'add-review']; // prettier-ignore

/** What is written, kind by kind, the weightiest first. Pure. */
export function talliesOf(changes: readonly ChangeView[]): readonly Tally[] {
  const names = new Map<string, string[]>();
  for (const change of changes) {
    const hasKind = change.do.endsWith('-thing') || change.do === 'add-parts';
    const what = hasKind ? `${change.do}.${change.kind}` : change.do;
    names.set(what, [...(names.get(what) ?? []), change.name]);
  }
  return [...names]
    .map(([what, of]) => ({ what, count: of.length, names: of.filter(Boolean) }))
    .sort((a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what));
}

/** What the server would write for this person: what they may not make is still to be decided on. Pure. */
export const writable = ({ changes, mayMake }: PreviewView): readonly ChangeView[] =>
  changes.filter((change) => change.do !== 'make-thing' || mayMake.some((kind) => kind === change.kind));

/** Made in the plan itself, or so many that a button need not name them. */
const SHARED = ['make-activity', 'change-activity', 'make-thing.audience', 'make-thing.channel', 'make-thing.office', 'make-thing.organisation']; // prettier-ignore

/** As many as fit on a button. */
const MOST = 3;

/** What a button says that it does: the activities, and what others meet too; without activities, what there is. Pure. */
export function headlinesOf(changes: readonly ChangeView[]): readonly Tally[] {
  const tallies = talliesOf(changes);
  const hasActivities = tallies.some(({ what }) => what.endsWith('-activity'));
  if (hasActivities) return tallies.filter(({ what }) => SHARED.includes(what));
  return tallies.filter(({ what }) => what.startsWith('make-')).slice(0, MOST);
}
