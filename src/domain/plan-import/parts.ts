import { gridOf, type Grid, type Words } from './grid';
import { joined, normal, tidy } from './normal-form';
import type { Block, Source } from './blocks';

export interface Item {
  readonly words: Words;
  readonly level: number;
  readonly mark?: string;
}

/** A source made ready to be understood: sentences whole again, page numbers and footers set aside, typed bullets as lists. */
export type Part =
  | Readonly<{ kind: 'heading'; level: number; words: Words }>
  | Readonly<{ kind: 'paragraph'; words: Words }>
  | Readonly<{ kind: 'list'; items: readonly Item[] }>
  | Readonly<{ kind: 'table'; grid: Grid }>
  | Readonly<{ kind: 'furniture'; words: Words }>;

const BULLET = /^[•●▪‣◦·*–-]\s+(?=\S)/;
const NUMBER = /^(\d{1,2}|[A-Za-zÅÄÖ])[.)]\s+(?=\S)/;
const LONGEST_FOOTER = 120;
/** A footer stands on each page: this often at least before a repeated line counts as one. */
const PAGES = 3;

export function partsOf(source: Source): readonly Part[] {
  const footers = footersIn(source.blocks);
  const parts = source.blocks.flatMap((block, index) => partOf(block, index, footers));
  return asLists(sentencesWhole(parts));
}

/** Lines that come back, but for their numbers. Those that introduce something end in a colon and are none. */
function footersIn(blocks: readonly Block[]): ReadonlySet<string> {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' && !BULLET.test(tidy(block.text)) ? [withoutNumbers(block.text)] : [],
  );
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const often = [...counts.keys()].filter((line) => (counts.get(line) ?? 0) >= PAGES);
  return new Set(often.filter((line) => line !== '' && line.length <= LONGEST_FOOTER && !/[.:!?]$/.test(line)));
}

const withoutNumbers = (text: string): string => tidy(text).toLocaleLowerCase('sv').replace(/\d+/g, '#');

const isPageNumber = (text: string): boolean =>
  /^(?:(?:sida|sid\.?|s\.|page|p\.)\s*\d+|-?\s*\d+\s*-?|\d+\s*(?:\(\s*\d+\s*\)|(?:av|of|\/)\s*\d+)|(?:sida|page)\s*\d+\s*(?:\(\d+\)|av\s*\d+|of\s*\d+|\/\s*\d+))$/iu.test(
    tidy(text),
  );

function partOf(block: Block, index: number, footers: ReadonlySet<string>): readonly Part[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const words: Words = { text: tidy(block.text), at: [`${index}`] };
      if (words.text === '') return [];
      if (isPageNumber(words.text) || footers.has(withoutNumbers(words.text))) return [{ kind: 'furniture', words }];
      return [block.kind === 'heading' ? { kind: 'heading', level: block.level, words } : { kind: 'paragraph', words }];
    }
    case 'list':
      return [{ kind: 'list', items: block.items.flatMap((item, at) => itemOf(item, `${index}:${at}`)) }];
    case 'table':
      return [{ kind: 'table', grid: gridOf(block.rows, index) }];
  }
}

function itemOf(item: { text: string; level: number; mark?: string }, at: string): readonly Item[] {
  const text = tidy(item.text);
  return text === '' ? [] : [{ words: { text, at: [at] }, level: item.level, ...(item.mark && { mark: item.mark }) }];
}

/** Puts together what a page break or a footer has cut: a text that has not ended, and one that begins with a small letter. */
function sentencesWhole(parts: readonly Part[]): readonly Part[] {
  const whole: Part[] = [];
  const last = (): number => whole.findLastIndex(({ kind }) => kind !== 'furniture');
  for (const part of parts) {
    const at = last();
    const mended = part.kind === 'paragraph' ? mend(whole[at], part.words) : undefined;
    if (mended) whole[at] = mended;
    else whole.push(part);
  }
  return whole;
}

function mend(before: Part | undefined, words: Words): Part | undefined {
  if (!/^\p{Ll}/u.test(words.text)) return undefined;
  if (before?.kind === 'paragraph' && hasNotEnded(before.words))
    return { ...before, words: together(before.words, words) };
  if (before?.kind !== 'list') return undefined;
  const item = before.items.at(-1);
  if (!item || !hasNotEnded(item.words) || item.words.text.split(' ').length < 4) return undefined;
  return { ...before, items: [...before.items.slice(0, -1), { ...item, words: together(item.words, words) }] };
}

const hasNotEnded = ({ text }: Words): boolean => !/[.:;!?”")]$/.test(text);

/** Two texts as one, at all their places. */
export const together = (first: Words, second: Words): Words => ({
  text: joined(first.text, second.text),
  at: [...first.at, ...second.at],
});

/** Paragraphs with a typed bullet, and two or more with a typed number, are lists. */
function asLists(parts: readonly Part[]): readonly Part[] {
  const listed: Part[] = [];
  parts.forEach((part, index) => {
    const item = part.kind === 'paragraph' ? typedItem(part.words, isInSequence(parts, index)) : undefined;
    const last = listed.at(-1);
    if (!item) listed.push(part);
    else if (last?.kind === 'list' && normal(last.items.at(-1)?.words.text ?? '') !== '') {
      listed[listed.length - 1] = { kind: 'list', items: [...last.items, item] };
    } else listed.push({ kind: 'list', items: [item] });
  });
  return listed;
}

const isInSequence = (parts: readonly Part[], index: number): boolean =>
  [parts[index - 1], parts[index + 1]].some((near) => near?.kind === 'paragraph' && NUMBER.test(near.words.text));

function typedItem({ text, at }: Words, isNumbered: boolean): Item | undefined {
  if (BULLET.test(text)) return { words: { text: text.replace(BULLET, ''), at }, level: 0 };
  const mark = isNumbered ? NUMBER.exec(text)?.[1] : undefined;
  return mark ? { words: { text: text.replace(NUMBER, ''), at }, level: 0, mark } : undefined;
}
