import type { PlanChange } from '../domain/plan-import/plan-changes';
import type { Known, PlanPreview, ThingKind } from '../domain/plan-import/preview';
import type { ActivityField, Gap } from '../domain/plan-gaps';

/** One change as people read of it: what it is, and what it is called. */
export interface ChangeView {
  readonly do: PlanChange['do'];
  /** Of things, their kind; of the plan’s parts, which. */
  readonly kind?: string;
  readonly name: string;
}

/** What becomes of a document; nothing of it is written yet. */
export interface PreviewView {
  /** The plan it would go into; `null` when one would be made. `isRemembered` when the same document was imported before. */
  readonly plan: { readonly documentId: string; readonly title: string; readonly isRemembered: boolean } | null;
  /** Of the plan that would be made. */
  readonly title: string;
  readonly preview: PlanPreview;
  readonly gaps: readonly Gap[];
  readonly openFields: Readonly<Record<ActivityField, number>>;
  /** What would be written with the choices given so far. */
  readonly changes: readonly ChangeView[];
  /** Words that would stand in the section for what has no other place. */
  readonly withoutPlace: readonly string[];
  /** What may be chosen for a thing: those that exist, by kind, as far as the person may read them. */
  readonly known: Known;
  /** Kinds of which the person may make new ones; of the others, what is new must be chosen for or left out. */
  readonly mayMake: readonly ThingKind[];
}

export interface ImportView {
  readonly plan: string;
  /** Whether the plan was made by this import. */
  readonly isNew: boolean;
  /** What was written; empty when everything was there. */
  readonly changes: readonly ChangeView[];
}

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
        return [{ do: change.do, name: change.values.summary }];
      case 'change-activity':
        return [{ do: change.do, name: nameOf(change.id) }];
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
