import type { PlanChange } from '../domain/plan-import/plan-changes';
import type { ChangeView } from '../shared/plan-import';

/** Changes as people read of them. */
export function changeViews(
  changes: readonly PlanChange[],
  nameOf: (activity: string) => string,
): readonly ChangeView[] {
  return changes.flatMap((change): readonly ChangeView[] => {
    switch (change.do) {
      case 'make-thing':
        return [{ do: change.do, kind: change.thing.kind, name: change.thing.name }];
      case 'link-thing':
        return [{ do: change.do, kind: change.kind, name: change.name }];
      case 'make-activity':
        return [{ do: change.do, name: change.values.summary, at: change.order - 1 }];
      case 'change-activity':
        return [{ do: change.do, name: nameOf(change.id), at: change.order - 1, fields: Object.keys(change.values) }];
      case 'make-reach':
        return [{ do: change.do, name: change.reach.code ?? change.reach.condition ?? '' }];
      case 'add-section':
        return [{ do: change.do, kind: change.section.kind, name: change.section.heading }];
      case 'add-parts':
        return Object.keys(change.parts).map((kind) => ({ do: change.do, kind, name: '' }));
      case 'add-review':
        return [{ do: change.do, name: change.review.text }];
    }
  });
}
