import { tidy } from '../../domain/plan-import/normal-form';
import type { Block, ListItem } from '../../domain/plan-import/blocks';
import { namesPeople } from '../../domain/plan-import/guess-traits';
import { meaningOf } from '../../domain/plan-import/topics';
import { meaningsOf } from '../../domain/plan-import/column-names';
import type { Limits } from './limits';
import { readCsv } from './read-csv';

const BULLET = /^\s*(?:[•●▪‣◦·*–-]|o(?=\s{2}))\s+(?=\S)/;
const NUMBER = /^\s*(\d{1,2}|[A-Za-z])[.)]\s+(?=\S)/;
const LONGEST_HEADING = 80;
const ENDED = /[.:;!?]$/;

/**
 * Text as it is pasted, or saved as text: tables with tabs between the cells, with bars, or lined up by spaces; short lines
 * on their own are headings; lines that go on are put together.
 * @throws NotReadable
 */
export function readPasted(text: string, limits: Limits): readonly Block[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\f/g, '\n').split('\n');
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const table = tableAt(lines, at);
    const [read, next] = table ? [readCsv(table.text, limits, '\t'), table.end] : textAt(lines, at);
    blocks.push(...read);
    at = next;
  }
  return blocks;
}

/** At least two lines with cells; one blank line in between belongs to it, as copies from PDF files have them. */
function tableAt(lines: readonly string[], from: number): { text: string; end: number } | undefined {
  const kind = [tabbed, barred, aligned, headings].find((cellsOf) => cellsOf(lines[from] ?? ''));
  if (!kind) return undefined;
  const rows: string[] = [];
  let isQuoted = false;
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const cells: readonly string[] | undefined = kind(lines[at] ?? '') ?? (isQuoted ? [lines[at] ?? ''] : undefined);
    if (cells) {
      rows.push(...(isRule(cells) ? [] : [cells.join('\t')]));
      isQuoted = isQuoted !== opensQuotes(cells.join('\t'));
      end = at + 1;
    } else if ((lines[at] ?? '').trim() !== '' || !kind(lines[at + 1] ?? '')) break;
  }
  return rows.length > 1 || kind === headings ? { text: rows.join('\n'), end } : undefined;
}

/** Headings of an empty table, whose lines are lost in a copy: `Tidpunkt Målgrupper Budskap Kanal Ansvarig`. */
function headings(line: string): readonly string[] | undefined {
  const words = line.trim().split(/\s+/);
  return words.length > 2 && words.every((word) => meaningsOf(word).length > 0) ? words : undefined;
}

const beginsTable = (lines: readonly string[], at: number): boolean =>
  [tabbed, barred, aligned].some((cellsOf) => cellsOf(lines[at] ?? '') && cellsOf(lines[at + 1] ?? ''));

const tabbed = (line: string): readonly string[] | undefined => (line.includes('\t') ? line.split('\t') : undefined);

const barred = (line: string): readonly string[] | undefined =>
  /^\s*\|.*\|\s*$/.test(line) ? line.trim().slice(1, -1).split('|').map(tidy) : undefined;

/** Three columns or more with two spaces or more between them. */
function aligned(line: string): readonly string[] | undefined {
  const cells = line.trim().split(/ {2,}/);
  return cells.length > 2 && !BULLET.test(line) ? cells : undefined;
}

/** The line under the headings of a table with bars. */
const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-{2,}:?$/.test(cell.trim()));

/** A pasted cell of several lines stands in quotation marks: whether a line opens more than it closes, or the other way round. */
const opensQuotes = (line: string): boolean => (line.match(/(^|\t)"|"(?=\t|$)/g)?.length ?? 0) % 2 === 1;

function textAt(lines: readonly string[], from: number): readonly [readonly Block[], number] {
  const line = lines[from] ?? '';
  if (line.trim() === '') return [[], from + 1];
  if (isItem(line)) return listAt(lines, from);
  if (isHeading(lines, from)) return [[{ kind: 'heading', level: 1, text: tidy(line) }], from + 1];
  let end = from + 1;
  while (end < lines.length && goesOn(lines, end)) end += 1;
  return [[{ kind: 'paragraph', text: tidy(lines.slice(from, end).join(' ')) }], end];
}

const isItem = (line: string): boolean => BULLET.test(line) || NUMBER.test(line);

const goesOn = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  return line.trim() !== '' && !isItem(line) && !isHeading(lines, at) && !beginsTable(lines, at);
};

function listAt(lines: readonly string[], from: number): readonly [readonly Block[], number] {
  const items: ListItem[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const last = items.at(-1);
    const next = nextWritten(lines, at);
    if (isItem(line)) items.push(itemOf(line));
    else if (line.trim() === '' && next !== undefined && (isItem(lines[next] ?? '') || goesOnBelow(lines, next, last)))
      continue;
    else if (line.trim() !== '' && last && /^\s*\p{Ll}/u.test(line))
      items[items.length - 1] = { ...last, text: `${last.text} ${tidy(line)}` };
    else break;
  }
  return [[{ kind: 'list', items }], at];
}

/** A sentence that a page break cut: the item has not ended and what follows begins with a small letter. */
const goesOnBelow = (lines: readonly string[], at: number, item: ListItem | undefined): boolean =>
  item !== undefined && !ENDED.test(item.text) && /^\s*\p{Ll}/u.test(lines[at] ?? '');

function itemOf(line: string): ListItem {
  const mark = NUMBER.exec(line)?.[1];
  const level = Math.min(3, Math.floor(/^\s*/.exec(line)?.[0].length ?? 0) / 2);
  return { text: tidy(line.replace(mark ? NUMBER : BULLET, '')), level: Math.floor(level), ...(mark && { mark }) };
}

function nextWritten(lines: readonly string[], at: number): number | undefined {
  let next = at + 1;
  while (next < lines.length && (lines[next] ?? '').trim() === '') next += 1;
  return next < lines.length ? next : undefined;
}

/** Short, begins large, does not end as a sentence does, and neither goes on from the line above nor into the one below. */
function isHeading(lines: readonly string[], at: number): boolean {
  const line = tidy(lines[at] ?? '');
  const [above, below] = [tidy(lines[at - 1] ?? ''), tidy(lines[at + 1] ?? '')];
  const isShort = line.length > 0 && line.length <= LONGEST_HEADING && !ENDED.test(line) && !/,$/.test(line);
  // `Kommunikationen ska bidra till` introduces what follows; `Budskap (vad ska sägas)` is a heading all the same.
  const isSentence =
    /\s(ska|skall|bör|är)\s/.test(line.replace(/\([^)]*\)/g, '')) && !/^(vad|hur|vem|när|varför)\s/i.test(line);
  const isApart = above === '' || ENDED.test(above) || above.length <= LONGEST_HEADING;
  return (
    isShort &&
    !isSentence &&
    !introducesList(lines, at) &&
    isApart &&
    /^[\p{Lu}\d]/u.test(line) &&
    !/^\p{Ll}/u.test(below)
  );
}

/** Several words above a list that name no part of a plan and no people: `Förbundet vill att fler känner till`. */
function introducesList(lines: readonly string[], at: number): boolean {
  const line = tidy(lines[at] ?? '');
  const next = nextWritten(lines, at);
  const { topic, kind } = meaningOf(line);
  return (
    line.split(' ').length > 4 &&
    next !== undefined &&
    isItem(lines[next] ?? '') &&
    !topic &&
    !kind &&
    !namesPeople(line)
  );
}
