import type { PreviewView, ThingKind } from '../../../shared/plan-import';
import { undecided, type Decisions } from '../names/decisions';

export const KINDS: readonly ThingKind[] = ['goal', 'key-message', 'audience', 'channel', 'office', 'organisation'];

/** How much of everything a document holds, as `count.<name>` says it. Zeros are left out but for activities. Pure. */
export function countsIn({ preview }: PreviewView): readonly (readonly [name: string, count: number])[] {
  const { activities, things, sections, reaches } = preview;
  const links = (field: 'goals' | 'keyMessages' | 'audiences') =>
    activities.reduce((sum, activity) => sum + activity[field].length, 0);
  const counts: readonly (readonly [string, number])[] = [
    ['activities', activities.length],
    ...KINDS.map((kind) => [kind, things.filter((thing) => thing.kind === kind).length] as const),
    ['links-to-goals', links('goals')],
    ['links-to-key-messages', links('keyMessages')],
    ['links-to-audiences', links('audiences')],
    ['sections', sections.length],
    ['reaches', reaches.length],
  ];
  return counts.filter(([name, count]) => count > 0 || name === 'activities');
}

/** What a person should look at before importing. Pure. */
export const openIn = (view: PreviewView, decisions: Decisions) => ({
  names: undecided(view, decisions).length,
  withoutPlace: view.withoutPlace.length,
  gaps: view.gaps.length,
});
