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
      const best = [name, ...(aliases ?? [])]
        .flatMap((known) => likeness(normal(written), normal(known)))
        .sort(descending)[0];
      return best ? [{ id, name, ...best }] : [];
    })
    .sort(descending)
    .slice(0, OFFERED);
}

type Likeness = Pick<Match, 'confidence' | 'because'>;

const descending = (a: Likeness, b: Likeness): number => b.confidence - a.confidence;

function likeness(a: string, b: string): readonly Likeness[] {
  if (a === b) return [{ confidence: 1, because: 'same' }];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (stem(a) === stem(b)) return [{ confidence: 0.95, because: 'form' }];
  if (short.length >= SHORTEST_TO_MISPRINT && long.startsWith(short)) {
    const isCutInAWord = /\p{L}/u.test(long.charAt(short.length));
    return [isCutInAWord ? { confidence: 0.9, because: 'cut-off' } : { confidence: 0.75, because: 'part' }];
  }
  const alike = similarity(a, b);
  if (short.length >= SHORTEST_TO_MISPRINT && alike >= LEAST_SIMILAR)
    return [{ confidence: alike, because: 'misprint' }];
  const shared = sharedWords(a, b);
  return shared >= LEAST_SHARED ? [{ confidence: 0.8 * shared, because: 'words' }] : [];
}

/** `styrelsen` and `styrelse`, `beredningsgruppen` and `beredningsgrupp`: Swedish says "the" at the end of the word. */
const stem = (text: string): string => text.replace(/(arna|erna|orna|en|et|n|t)$/u, '').replace(/e$/u, '');

/** How many of the words are in both, by how they begin, of all words: 0–1. */
function sharedWords(a: string, b: string): number {
  const of = (text: string) =>
    new Set(
      text
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word.length > 3)
        .map((word) => word.slice(0, 5)),
    );
  const [mine, theirs] = [of(a), of(b)];
  const both = [...mine].filter((word) => theirs.has(word)).length;
  return both === 0 ? 0 : both / new Set([...mine, ...theirs]).size;
}
