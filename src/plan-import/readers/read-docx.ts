import mammoth from 'mammoth';
import { parse, type HTMLElement } from 'node-html-parser';

import { tidy } from '../../domain/plan-import/normal-form';
import type { Block, ListItem, TableCell, TableRow } from '../../domain/plan-import/blocks';
import type { Limits } from './limits';
import { NotReadable } from './not-readable';

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Rubrik'] => h1.title:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Rubrik ${level}'] => h${level}:fresh`),
];
const BOLD_LEVEL = 5;
const LONGEST_HEADING = 80;

/**
 * A Word file as blocks. Pictures are left out; footnotes stand last, as paragraphs.
 * @throws NotReadable when it is no Word file inside, or has a table larger than any plan's
 */
export async function readDocx(bytes: Buffer, limits: Limits): Promise<readonly Block[]> {
  const blocks = await blocksIn(bytes);
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const columns = Math.max(0, ...block.rows.map(widthOf));
    if (columns > limits.columns) throw new NotReadable('too-many-columns', { columns, most: limits.columns });
    const rows = block.rows.length;
    if (rows > limits.rows) throw new NotReadable('too-many-rows', { rows, most: limits.rows });
  }
  return blocks;
}

const widthOf = ({ cells }: TableRow): number => cells.reduce((sum, { colSpan }) => sum + colSpan, 0);

/** Whatever goes wrong is the file's fault: elements may also be nested deeper than can be walked. */
async function blocksIn(bytes: Buffer): Promise<readonly Block[]> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      { styleMap: STYLES, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return parse(value).children.flatMap(blocksOf);
  } catch {
    throw new NotReadable('file-damaged');
  }
}

function blocksOf(element: HTMLElement): readonly Block[] {
  const tag = element.tagName.toLowerCase();
  if (/^h[1-6]$/.test(tag)) {
    const level = element.classList.contains('title') ? 0 : Number(tag.slice(1));
    return [{ kind: 'heading', level, text: textOf(element) }];
  }
  if (tag === 'table') return [{ kind: 'table', rows: rowsOf(element) }];
  if (tag === 'ul' || tag === 'ol') return listOf(element);
  return linesOf(element).length > 1 && /(^|\n)[•-]\s/.test(element.innerText)
    ? linesOf(element).map((text) => ({ kind: 'paragraph', text }))
    : [paragraph(element)];
}

/** Many plans have no heading styles: a short line all in bold is a heading. */
function paragraph(element: HTMLElement): Block {
  const text = textOf(element);
  const bold = tidy(
    element
      .querySelectorAll('strong')
      .map(({ text: part }) => part)
      .join(''),
  );
  const isHeading = text !== '' && text.length <= LONGEST_HEADING && tidy(bold) === text && !/[.,;:]$/.test(text);
  return isHeading ? { kind: 'heading', level: BOLD_LEVEL, text } : { kind: 'paragraph', text };
}

/** Numbers and letters that Word counts itself are counted again. */
function listOf(list: HTMLElement): readonly Block[] {
  const items = itemsOf(list, 0);
  const isFootnotes = list.children.some(({ id }) => /(foot|end)note/.test(id));
  return isFootnotes
    ? items.map(({ text }) => ({ kind: 'paragraph', text: text.replace(/\s*↑$/, '') }))
    : [{ kind: 'list', items }];
}

function itemsOf(list: HTMLElement, level: number): readonly ListItem[] {
  const isNumbered = list.tagName === 'OL';
  return list.children.flatMap((item, index) => {
    const inner = item.children.filter(isList);
    const own = linesOf(item, false).join(' ');
    const mark = isNumbered ? { mark: `${index + 1}` } : {};
    return [...(own === '' ? [] : [{ text: own, level, ...mark }]), ...inner.flatMap((one) => itemsOf(one, level + 1))];
  });
}

const isList = ({ tagName }: HTMLElement): boolean => tagName === 'UL' || tagName === 'OL';

function rowsOf(table: HTMLElement): readonly TableRow[] {
  const rows = table.children.flatMap((child) => (child.tagName === 'TR' ? [child] : child.children));
  return rows.map((row) => ({ cells: row.children.map(cellOf) }));
}

const cellOf = (cell: HTMLElement): TableCell => ({
  lines: linesOf(cell),
  colSpan: Number(cell.getAttribute('colspan') ?? 1),
  rowSpan: Number(cell.getAttribute('rowspan') ?? 1),
});

const textOf = (element: HTMLElement): string => linesOf(element).join(' ');

const BREAKING = new Set(['P', 'LI', 'UL', 'OL', 'TR', 'TD', 'TH', 'TABLE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** The lines of an element: each paragraph, item and broken line of its own. */
function linesOf(element: HTMLElement, withLists = true): readonly string[] {
  let written = '';
  const walk = (node: HTMLElement): void => {
    for (const child of node.childNodes) {
      const inner = child as HTMLElement;
      if (child.nodeType === 3) written += child.text;
      if (child.nodeType !== 1 || (!withLists && isList(inner))) continue;
      const isBreaking = BREAKING.has(inner.tagName) || inner.tagName === 'BR';
      if (isBreaking) written += '\n';
      walk(inner);
      if (isBreaking) written += '\n';
    }
  };
  walk(element);
  return written.split('\n').map(tidy).filter(Boolean);
}
