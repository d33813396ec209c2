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
/** Letters. Nobody misprints a page. */
const LONGEST_COMPARED = 500;
/** From here on a text is a sentence: most of its letters can be those of another that means something else. */
const WORDS_OF_A_SENTENCE = 6;

/** The candidates by every spelling that leaves no doubt: their names, then their other names, in normal form. */
export function spellingsOf(candidates: readonly Candidate[]): Map<string, Match> {
  const spellings = new Map<string, Match>();
  const add = ({ id, name }: Candidate, spelling: string, because: 'same' | 'alias') => {
    const form = normal(spelling);
    if (!spellings.has(form)) spellings.set(form, { id, name, confidence: 1, because });
  };
  for (const candidate of candidates) add(candidate, candidate.name, 'same');
  for (const candidate of candidates) for (const alias of candidate.aliases ?? []) add(candidate, alias, 'alias');
  return spellings;
}

/** A candidate with its spellings in normal form, to be compared with many names. */
export interface Prepared {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly string[];
}

export const prepared = (candidates: readonly Candidate[]): readonly Prepared[] =>
  candidates.map(({ id, name, aliases = [] }) => ({ id, name, forms: [...new Set([name, ...aliases].map(normal))] }));

/** What else may be meant, most likely first, at most three. To be offered: none of them is taken without being asked for. */
export function nearMatches(written: string, candidates: readonly Prepared[]): readonly Match[] {
  const form = normal(written);
  return candidates
    .flatMap(({ id, name, forms }) => {
      const best = forms.flatMap((one) => likeness(form, one) ?? []).sort(descending)[0];
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
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter < longer * LEAST_SIMILAR || longer > LONGEST_COMPARED) return undefined;
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
