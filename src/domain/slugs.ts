import slugify from 'slugify';

const MOST = 80;
const UNTITLED = 'namnlos';

/**
 * The address a title would like: "Öppet hus på Ekgården!" → "oppet-hus-pa-ekgarden", as Swedish addresses are written
 * (slugify's own "sv" locale would write "oeppet-hus-paa").
 * At most 80 characters; letters that have no Latin form leave "namnlos".
 */
export function slugOf(title: string): string {
  const slug = slugify(title.replaceAll('&', ' '), { lower: true, strict: true });
  return slug.slice(0, MOST).replace(/-+$/, '') || UNTITLED;
}

/** The wished address, or the first of wish-2, wish-3 … that is not taken. */
export function firstFree(wish: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wish)) return wish;
  let n = 2;
  while (taken.has(`${wish}-${n}`)) n += 1;
  return `${wish}-${n}`;
}

/** Whether an address was made from this title, with or without a number after it. */
export function isMadeFrom(slug: string, title: string): boolean {
  const wish = slugOf(title);
  return slug === wish || (slug.startsWith(`${wish}-`) && /^\d+$/.test(slug.slice(wish.length + 1)));
}

/** The address to seek for a document that has none yet. */
export function firstWish(asked: string | null | undefined, title: string): string {
  return slugOf(asked?.trim() ? asked : title);
}

export interface SlugFacts {
  /** The address the document has now. */
  readonly current: string | null;
  /** The address that the save brings: undefined when the field is not part of it. */
  readonly asked: string | null | undefined;
  readonly titleNow: string;
  readonly titleBefore: string;
  /** Whether the document has ever been public under its current address. */
  readonly hasBeenLive: boolean;
}

/**
 * The address to seek for this save, or undefined to keep the current one. A person's own choice wins; an address made
 * from the title follows the title until the first publication.
 */
export function wishFor({ current, asked, titleNow, titleBefore, hasBeenLive }: SlugFacts): string | undefined {
  if (!current) return firstWish(asked, titleNow);
  const isOwnChoice = typeof asked === 'string' && asked.trim() !== '' && asked !== current;
  if (isOwnChoice) return slugOf(asked);
  const wasCleared = asked === null || asked?.trim() === '';
  const followsTitle = wasCleared || isMadeFrom(current, titleBefore);
  return followsTitle && !hasBeenLive && !isMadeFrom(current, titleNow) ? slugOf(titleNow) : undefined;
}
