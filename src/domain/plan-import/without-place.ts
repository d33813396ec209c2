import { meaningIn, type Choices } from './changes';
import type { PlanPreview, SectionPreview, Unplaced } from './preview';

/** What the section is called that keeps what has no other place; either is known again. */
export const WITHOUT_PLACE = { sv: 'Utan plats i planen', en: 'Without a place in the plan' } as const;
export type HeadingLanguage = keyof typeof WITHOUT_PLACE;

/** Page numbers, and headings that a page break repeats, say nothing that is not said elsewhere. */
const SAYS_NOTHING: readonly (Unplaced | undefined)[] = ['page-furniture', 'heading-repeated'];

/** The words of a document that go nowhere, and those that only name what a person leaves out; in their order, each once. */
export function wordsWithoutPlace(preview: PlanPreview, choices: Choices): readonly string[] {
  const meaning = meaningIn(preview, choices);
  const keys = new Set(preview.things.map(({ key }) => key));
  const isLeft = (ref: string | number) => typeof ref === 'string' && keys.has(ref) && meaning(ref) === undefined;
  const texts = preview.ledger
    .filter(({ became, because }) =>
      became.length === 0 ? !SAYS_NOTHING.includes(because) : became.every(({ ref }) => isLeft(ref)),
    )
    .map(({ text }) => text.trim());
  return [...new Set(texts)];
}

/** The section that keeps them, in the language of who imports. */
export const sectionWithoutPlace = (words: readonly string[], language: HeadingLanguage): SectionPreview => ({
  kind: 'other',
  heading: WITHOUT_PLACE[language],
  body: [{ kind: 'list', items: words }],
});
