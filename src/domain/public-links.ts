import type { Json } from './json';

/** As much of a live public message as others show of it. */
export interface Linked {
  readonly message: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  readonly corrects: string | null;
  readonly original: string;
}

/**
 * The links of one public message to other public ones, both ways.
 * @param others the live public messages it may be linked to, newest first
 */
export function linksOf(own: Linked, others: readonly Linked[]): Readonly<Record<string, Json>> {
  const live = others.filter(({ message }) => message !== own.message);
  const corrected = live.find(({ message }) => message === own.corrects);
  const correction = live.find(({ corrects }) => corrects === own.message);
  return {
    translations: live
      .filter((other) => isTranslation(own, other))
      .map(({ language, slug, headline }) => ({ language, slug, headline })),
    corrects: corrected ? { slug: corrected.slug, headline: corrected.headline } : null,
    correctedBy: correction ? { slug: correction.slug, headline: correction.headline } : null,
  };
}

function isTranslation(own: Linked, other: Linked): boolean {
  return other.original === own.original || other.original === own.message || other.message === own.original;
}
