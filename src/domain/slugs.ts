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
function isMadeFrom(slug: string, title: string): boolean {
  const wish = slugOf(title);
  return slug === wish || (slug.startsWith(`${wish}-`) && /^\d+$/.test(slug.slice(wish.length + 1)));
}

/** An address to seek, and whether a person chose it. */
export interface Wish {
  readonly value: string;
  readonly isChosen: boolean;
}

/** The address to seek for a document that has none yet. */
export function firstWish(asked: string | null | undefined, title: string): Wish {
  const isChosen = Boolean(asked?.trim());
  return { value: slugOf(isChosen ? String(asked) : title), isChosen };
}

export interface SlugFacts {
  /** The address the document has now. */
  readonly current: string | null;
  /** The address that the save brings: undefined when the field is not part of it. */
  readonly asked: string | null | undefined;
  readonly title: string;
  /** Whether a person chose the present address. */
  readonly isChosen: boolean;
  /** Whether the document has ever been public under it. */
  readonly hasBeenLive: boolean;
}

/**
 * The address to seek for this save, or undefined to keep the current one. A person's own choice wins, also later; an
 * address made from the title follows the title until the first publication.
 */
export function wishFor({ current, asked, title, isChosen, hasBeenLive }: SlugFacts): Wish | undefined {
  if (!current) return firstWish(asked, title);
  const isOwnChoice = typeof asked === 'string' && asked.trim() !== '' && asked !== current;
  if (isOwnChoice) return { value: slugOf(asked), isChosen: true };
  const wasCleared = asked === null || asked?.trim() === '';
  const followsTitle = (wasCleared || !isChosen) && !hasBeenLive && !isMadeFrom(current, title);
  return followsTitle ? { value: slugOf(title), isChosen: false } : undefined;
}
