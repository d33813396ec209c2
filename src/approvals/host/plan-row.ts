import type { PlanContent } from '../../domain/checks';
import { isWritten, type TextField } from '../../domain/checks/text-fields';
import { missingWithin, partsWithin, type PlanOutline, type PlanPart } from '../../domain/plan-parts';
import type { PlanFacts } from '../policy/plan-facts';
import { bodyPartsOf } from './blocks';

type Maybe<T> = T | null | undefined;
type Text = Maybe<string>;

/** A plan as the tables give it with `POPULATE`; drafts may lack anything. */
export interface PlanRow {
  readonly documentId: string;
  readonly title?: Text;
  readonly kind?: Text;
  readonly project?: Text;
  readonly identifier?: Text;
  readonly lessons?: Text;
  readonly organisations?: readonly { readonly slug?: Text }[];
  readonly responsible?: readonly unknown[];
  readonly sections?: readonly { readonly kind?: Text; readonly heading?: Text; readonly body?: unknown }[];
  readonly adoption?: readonly AdoptionRow[];
  readonly review?: Maybe<{ readonly text?: Text }>;
  readonly requires?: readonly { readonly part?: Text }[];
  readonly budget?: readonly Entry[];
  readonly columns?: readonly Entry[];
  readonly qualities?: readonly Entry[];
  readonly legend?: readonly Entry[];
  readonly checklist?: readonly Entry[];
  readonly relatedDocuments?: readonly Entry[];
}

export interface AdoptionRow {
  readonly date?: Text;
  readonly reference?: Text;
  readonly version?: Text;
  readonly body?: Maybe<{ readonly documentId: string }>;
}

type Entry = Readonly<Record<string, unknown>>;

/** The texts of the parts that are lists of short rows. */
const LISTS = {
  adoption: ['reference', 'version'],
  columns: ['heading'],
  qualities: ['quality'],
  legend: ['code', 'label'],
  checklist: ['question', 'note'],
  budget: ['label'],
  relatedDocuments: ['title'],
} as const;

/** What the policy routes by. */
export function planFactsOf(row: PlanRow): PlanFacts {
  return {
    kind: row.kind ?? '',
    organisations: (row.organisations ?? []).map(({ slug }) => ({ slug: slug ?? '' })),
    missingParts: missingWithin(requiredBy(row), outlineOf(row)),
  };
}

/** What the preflight checks read, with the parts that were found in rows of their own. */
export function planContentOf(row: PlanRow, partsInRows: readonly PlanPart[]): PlanContent {
  return {
    texts: textsOf(row),
    requires: requiredBy(row),
    parts: [...partsWithin(outlineOf(row)), ...partsInRows],
  };
}

export function requiredBy({ requires = [] }: PlanRow): readonly PlanPart[] {
  return requires.flatMap(({ part }) => (part ? [part as PlanPart] : []));
}

function outlineOf({ sections = [], responsible = [], budget = [], review }: PlanRow): PlanOutline {
  return {
    sections: sections.map(({ kind, body }) => ({
      kind: kind ?? '',
      isWritten: bodyPartsOf(body).some((part) => part.type === 'image' || isWritten(part.text)),
    })),
    hasResponsible: responsible.length > 0,
    hasBudget: budget.length > 0,
    hasReview: isWritten(review?.text ?? ''),
  };
}

function textsOf(row: PlanRow): readonly TextField[] {
  const own = (['title', 'project', 'identifier', 'lessons'] as const).map((field) => ({ field, text: row[field] ?? '' })); // prettier-ignore
  const lists = Object.entries(LISTS).flatMap(([list, names]) =>
    ((row[list as keyof typeof LISTS] ?? []) as readonly Entry[]).flatMap((entry, index) =>
      names.map((name) => ({ field: `${list}.${index}.${name}`, text: String(entry[name] ?? '') })),
    ),
  );
  return [
    ...own,
    ...(row.sections ?? []).flatMap(sectionTexts),
    { field: 'review.text', text: row.review?.text ?? '' },
    ...lists,
  ].filter(({ text }) => isWritten(text));
}

function sectionTexts({ heading, body }: { heading?: Text; body?: unknown }, index: number): readonly TextField[] {
  return [
    { field: `sections.${index}.heading`, text: heading ?? '' },
    ...bodyPartsOf(body).map((part, block) =>
      part.type === 'image'
        ? { field: `sections.${index}.body.${block}.image.alternativeText`, text: part.alt }
        : { field: `sections.${index}.body.${block}`, text: part.text },
    ),
  ];
}
