import type { Words } from './grid';
import { bare, tidy } from './normal-form';

/** Of a name or goal that is looked for within a longer text. */
const MOST_WORDS = 25;

/** How a text of several values is taken apart. */
export interface Splitting {
  /** Whether something of that name is known so far. The longest name that fits is taken. */
  readonly isKnown: (text: string) => boolean;
  /** Whether commas, `och` and slashes part values: so for names, not for sentences. */
  readonly isNames: boolean;
}

/**
 * The values in the lines of a cell: each line one, and of lines with several, each of them. A line that is known as it
 * stands is left whole. Words that are left over beside known names are values of their own.
 */
export function valuesIn(lines: readonly Words[], splitting: Splitting): readonly Words[] {
  return lines.flatMap(({ text, at }) => parted(text, splitting).map((one) => ({ text: one, at })));
}

function parted(text: string, splitting: Splitting): readonly string[] {
  const { isKnown } = splitting;
  if (isKnown(text)) return [text];
  const strong = outside(text, /\s*[;•●▪]\s*|\s\|\s/).filter((one) => bare(one) !== '');
  return strong.flatMap((part) => {
    if (isKnown(part)) return [part];
    const listed = splitting.isNames ? enumerated(part, isKnown) : [part];
    return listed.flatMap((one) => (isKnown(one) ? [one] : byNames(one, splitting)));
  });
}

/** `Förbundschef, projektägare och beredningsgrupp`; `Katja/Susanne`, but not `Projekt-/utvecklingsledare` nor `och/eller`. */
function enumerated(text: string, isKnown: (one: string) => boolean): readonly string[] {
  const byComma = outside(text, /\s*,\s+(?:och |samt |and )?|\s+(?:och|samt|and|&|\+)\s+(?!\/)/);
  const parts = byComma.flatMap((part) => {
    const sides = outside(part, /\s*\/\s*/);
    const areNames = sides.length > 1 && sides.every((side) => isKnown(side) || /^\p{Lu}[\p{L}.]*$/u.test(side));
    return areNames ? sides : [part];
  });
  return parts.map(tidy).filter(Boolean);
}

/** Splits where the pattern is found outside of brackets. */
function outside(text: string, pattern: RegExp): readonly string[] {
  const hidden = text.replace(/\([^)]*\)/g, (inside) => '\u0001'.repeat(inside.length));
  const parts: string[] = [];
  let from = 0;
  for (const found of hidden.matchAll(new RegExp(pattern.source, 'gu'))) {
    parts.push(text.slice(from, found.index));
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)].map(tidy).filter(Boolean);
}

/** A copy from a PDF file has run values together: `Förbundschef Styrelsen`. Known names are found in it, longest first. */
function byNames(text: string, splitting: Splitting): readonly string[] {
  const words = text.split(' ');
  const parts: string[] = [];
  let rest: string[] = [];
  const put = (): void => {
    if (rest.length > 0) parts.push(rest.join(' '));
    rest = [];
  };
  for (let at = 0; at < words.length; at += 1) {
    const length = longestKnown(words, at, splitting);
    if (length === 0) rest.push(words[at] ?? '');
    else {
      put();
      parts.push(words.slice(at, at + length).join(' '));
      at += length - 1;
    }
  }
  put();
  return parts.every((part) => /^[\p{Lu}\d]/u.test(part)) ? parts : [text];
}

function longestKnown(words: readonly string[], at: number, { isKnown, isNames }: Splitting): number {
  if (!/^\p{Lu}/u.test(words[at] ?? '')) return 0;
  for (let length = Math.min(words.length - at, MOST_WORDS); length > 0; length -= 1) {
    const next = words[at + length];
    const endsHere = next === undefined || /^[\p{Lu}\d]/u.test(next);
    if (endsHere && (isNames || length > 1) && isKnown(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}
