import type { ThingView } from '../../../shared/plan-import';

/** What is guessed of something new, as values of the fields that it would fill; what says nothing is left out. Pure. */
export function traitsOf({ traits: { sort, scope, rank, level, strength } }: ThingView): readonly string[] {
  return [sort === 'other' ? undefined : sort, scope, rank, level, strength].filter((value) => value !== undefined);
}

/** What it is a part of, as the document says. Pure. */
export const parentOf = ({ traits }: ThingView, things: readonly ThingView[]): string | undefined =>
  things.find(({ key }) => key === traits.parent)?.name;
