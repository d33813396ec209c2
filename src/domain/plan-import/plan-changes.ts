import { areDefault } from '../default-columns';
import { changesFor, meaningIn, type Change, type Choices, type Existing } from './changes';
import { fitting, LONGEST_STRING, normal, tidy } from './normal-form';
import type { PlanPreview } from './preview';
import { sectionWithoutPlace, wordsWithoutPlace, type HeadingLanguage } from './without-place';

/** What the plan has beside its rows, as far as an import adds to it. */
export interface ExistingPlan extends Existing {
  /** Fields of its columns. */
  readonly columns: readonly string[];
  readonly qualities: readonly string[];
  /** Signs of its legend. */
  readonly legend: readonly string[];
  /** Questions of its checklist. */
  readonly checklist: readonly string[];
  readonly hasReview: boolean;
  /** What its sections for words without a place hold. */
  readonly withoutPlace: readonly string[];
  /** Ids of the audiences and key messages that are the plan’s. */
  readonly linked: readonly string[];
}

type Parts = Pick<PlanPreview, 'columns' | 'qualities' | 'legend' | 'checklist'>;

export type PlanChange =
  | Change
  | Readonly<{ do: 'add-parts'; parts: Partial<Parts> }>
  | Readonly<{ do: 'add-review'; review: NonNullable<PlanPreview['review']> }>
  /** An audience or key message that exists becomes one of the plan’s too. */
  | Readonly<{ do: 'link-thing'; kind: 'audience' | 'key-message'; id: string; name: string }>;

/**
 * Everything that an import of a document into a plan writes: its parts, its rows, and a section for the words that have no
 * other place. Nothing of the plan is taken away, and the same document twice changes nothing.
 * @param language of the heading over the words without a place
 */
export function planChangesFor(
  preview: PlanPreview,
  { choices, language }: { readonly choices: Choices; readonly language: HeadingLanguage },
  existing: ExistingPlan,
): readonly PlanChange[] {
  const homeless = wordsWithoutPlace(preview, choices).filter((words) => !existing.withoutPlace.includes(words));
  const parts = partsToAdd(preview, existing);
  const rows = changesFor(preview, choices, existing).flatMap((change) => withoutFollowUpsTold(change, existing));
  return [
    ...rows,
    ...(Object.keys(parts).length > 0 ? [{ do: 'add-parts', parts } as const] : []),
    ...(preview.review && !existing.hasReview ? [{ do: 'add-review', review: preview.review } as const] : []),
    ...(homeless.length > 0 ? [{ do: 'add-section', section: sectionWithoutPlace(homeless, language) } as const] : []),
    ...linksToMake(preview, choices, existing),
  ];
}

/** The columns are one table’s: a plan that has its own keeps them, and one that has none has the default ones without being told. */
function partsToAdd(preview: PlanPreview, existing: ExistingPlan): Partial<Parts> {
  const isNew = (there: readonly string[]) => {
    const forms = new Set(there.map(normal));
    return (text: string) => !forms.has(normal(fitting(text, LONGEST_STRING)));
  };
  const hasColumns = existing.columns.length > 0 || (existing.activities.length > 0 && areDefault(preview.columns));
  const added: Parts = {
    columns: hasColumns ? [] : preview.columns,
    qualities: preview.qualities.filter(isNew(existing.qualities)),
    legend: preview.legend.filter(({ code }) => !existing.legend.includes(code)),
    checklist: preview.checklist.filter(({ question }) => isNew(existing.checklist)(question)),
  };
  return Object.fromEntries(Object.entries(added).filter(([, list]) => list.length > 0));
}

/** People add follow-ups of their own to an activity; those of the document that are among them are no change. */
function withoutFollowUpsTold(change: Change, existing: Existing): readonly Change[] {
  if (change.do !== 'change-activity' || !change.values.followUps) return [change];
  const told = existing.activities.find(({ id }) => id === change.id)?.values.followUps ?? [];
  const { followUps, ...others } = change.values;
  const fresh = followUps.filter((text) => !told.some((one) => tidy(one) === tidy(text)));
  const values = { ...others, ...(fresh.length > 0 && { followUps: fresh }) };
  return Object.keys(values).length > 0 ? [{ ...change, values }] : [];
}

function linksToMake(preview: PlanPreview, choices: Choices, { linked }: ExistingPlan): readonly PlanChange[] {
  const meaning = meaningIn(preview, choices);
  const links = new Map<string, PlanChange>();
  for (const { key, kind, name } of preview.things) {
    const meant = meaning(key);
    if ((kind === 'audience' || kind === 'key-message') && meant && 'id' in meant && !linked.includes(meant.id))
      links.set(meant.id, { do: 'link-thing', kind, id: meant.id, name });
  }
  return [...links.values()];
}
