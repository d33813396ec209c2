import { normal } from './normal-form';
import { similarity } from './similarity';

/** Something that exists and can be meant. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** An audience that stands for all of them. */
  readonly all?: boolean;
}

/** Why a name may mean a candidate; `same` and `alias` leave no doubt, the others are only offered. */
export type Because = 'same' | 'alias' | 'form' | 'cut-off' | 'misprint' | 'part' | 'words';

export interface Match {
  readonly id: string;
  readonly name: string;
  /** 0–1. */
  readonly confidence: number;
  readonly because: Because;
}

const OFFERED = 3;
const LEAST_SIMILAR = 0.8;
const LEAST_SHARED = 0.5;
const SHORTEST_TO_MISPRINT = 5;
/** From here on a text is a sentence: most of its letters can be those of another that means something else. */
const WORDS_OF_A_SENTENCE = 6;

/** The one that is written just so, as its name or as one of its other names. */
export function exactMatch(written: string, candidates: readonly Candidate[]): Match | undefined {
  const wanted = normal(written);
  const byName = candidates.find(({ name }) => normal(name) === wanted);
  if (byName) return { id: byName.id, name: byName.name, confidence: 1, because: 'same' };
  const byAlias = candidates.find(({ aliases }) => aliases?.some((alias) => normal(alias) === wanted));
  return byAlias && { id: byAlias.id, name: byAlias.name, confidence: 1, because: 'alias' };
}

/** What else may be meant, most likely first, at most three. To be offered: none of them is taken without being asked for. */
export function nearMatches(written: string, candidates: readonly Candidate[]): readonly Match[] {
  return candidates
    .flatMap(({ id, name, aliases }) => {
      const known = [name, ...(aliases ?? [])];
      const best = known.flatMap((one) => likeness(normal(written), normal(one)) ?? []).sort(descending)[0];
      return best ? [{ id, name, ...best }] : [];
    })
    .sort(descending)
    .slice(0, OFFERED);
}

type Likeness = Pick<Match, 'confidence' | 'because'>;

const descending = (a: Likeness, b: Likeness): number => b.confidence - a.confidence;

function likeness(a: string, b: string): Likeness | undefined {
  if (a === b) return { confidence: 1, because: 'same' };
  if (areOpposites(a, b)) return undefined;
  if (stem(a) === stem(b)) return { confidence: 0.95, because: 'form' };
  return beginning(a, b) ?? misprint(a, b) ?? sharedWords(a, b);
}

/** `styrelsen` and `styrelse`, `beredningsgruppen` and `beredningsgrupp`: Swedish says "the" at the end of the word. */
const stem = (text: string): string => text.replace(/(arna|erna|orna|en|et|n|t)$/u, '').replace(/e$/u, '');

/** `interna målgrupper` is nearly spelled as `externa målgrupper` and means the contrary. */
const areOpposites = (a: string, b: string): boolean =>
  [/^inter/, /^primär/].some((one) => one.test(a) !== one.test(b)) &&
  [/^exter/, /^sekundär/].some((one) => one.test(a) !== one.test(b));

/** One is the beginning of the other: cut off inside a word, or said in fewer words. */
function beginning(a: string, b: string): Likeness | undefined {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_TO_MISPRINT || !long.startsWith(short)) return undefined;
  const isInAWord = /\p{L}/u.test(long.charAt(short.length));
  return isInAWord ? { confidence: 0.9, because: 'cut-off' } : { confidence: 0.75, because: 'part' };
}

/** Nearly the same letters; in a sentence, each word nearly the same. */
function misprint(a: string, b: string): Likeness | undefined {
  const alike = similarity(a, b);
  if (Math.min(a.length, b.length) < SHORTEST_TO_MISPRINT || alike < LEAST_SIMILAR) return undefined;
  const [mine, theirs] = [a.split(' '), b.split(' ')];
  const isSentence = Math.max(mine.length, theirs.length) >= WORDS_OF_A_SENTENCE;
  const isWordForWord =
    mine.length === theirs.length && mine.every((word, at) => similarity(word, theirs[at] ?? '') >= 0.6);
  return isSentence && !isWordForWord ? undefined : { confidence: alike, because: 'misprint' };
}

/** Names made of the same words, by how they begin (`kommunens medborgare`, `medborgare i kommunerna`), or of the same first word. */
function sharedWords(a: string, b: string): Likeness | undefined {
  const wordsOf = (text: string) => text.split(/[^\p{L}\d]+/u).filter((word) => word.length > 3);
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  if (Math.max(mine.length, theirs.length) >= WORDS_OF_A_SENTENCE) return undefined;
  const beginnings = new Set(theirs.map((word) => word.slice(0, 5)));
  const both = new Set(mine.map((word) => word.slice(0, 5)).filter((word) => beginnings.has(word))).size;
  const share = both / Math.max(mine.length, theirs.length);
  if (both > 1 && share >= LEAST_SHARED) return { confidence: 0.8 * share, because: 'words' };
  const hasSameFirst = mine.length === 2 && theirs.length === 2 && mine[0] === theirs[0];
  return hasSameFirst ? { confidence: 0.4, because: 'words' } : undefined;
}
