import { distance } from 'fastest-levenshtein';

/** How alike two texts are letter by letter: 1 when equal, 0 when nothing is (Levenshtein's distance by the longer length). */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}
