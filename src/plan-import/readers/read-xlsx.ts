import { Workbook, type Cell, type CellValue, type Worksheet } from 'exceljs';

import type { Block } from '../../domain/plan-import/blocks';
import type { Limits } from './limits';
import { NotReadable } from './not-readable';
import { sheetBlocks, type SheetCell } from './sheet-blocks';

/** Parts that say nothing of what is written. A rule for a whole column would be spelled out for each of its million cells. */
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'extLst',
  'drawing',
  'picture',
  'tableParts',
  'autoFilter',
  'cols',
];

/**
 * A workbook as blocks: each sheet that shows, one after the other. Formulas are read as what they came to.
 * @throws NotReadable
 */
export async function readXlsx(bytes: Buffer, limits: Limits): Promise<readonly Block[]> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer, { ignoreNodes: IGNORED });
  } catch {
    throw new NotReadable('file-damaged');
  }
  return workbook.worksheets
    .filter(({ state }) => state === 'visible')
    .flatMap((sheet) => sheetBlocks(cellsOf(sheet), limits));
}

function cellsOf(sheet: Worksheet): readonly SheetCell[] {
  const cells: SheetCell[] = [];
  const spans = new Map(mergesOf(sheet).map((merge) => [merge.at, merge]));
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master.address !== cell.address) return;
      const { rowSpan = 1, colSpan = 1 } = spans.get(cell.address) ?? {};
      cells.push({
        row: cell.fullAddress.row - 1,
        column: cell.fullAddress.col - 1,
        text: textOf(cell),
        rowSpan,
        colSpan,
        ...(cell.font?.bold === true && { bold: cell.font.size ?? 11 }),
      });
    });
  });
  return cells;
}

/** The library's types do not know that a sheet's model lists its merged areas, as `A3:B4`. */
function mergesOf(sheet: Worksheet): readonly { at: string; rowSpan: number; colSpan: number }[] {
  const { merges = [] } = sheet.model as { merges?: readonly string[] };
  return merges.flatMap((area) => {
    const [from, to] = area.split(':').map((address) => sheet.getCell(address).fullAddress);
    return from && to ? [{ at: from.address, rowSpan: to.row - from.row + 1, colSpan: to.col - from.col + 1 }] : [];
  });
}

function textOf(cell: Cell): string {
  const { value } = cell;
  if (isFormulaValue(value)) {
    // A formula that runs a program (`cmd|…`) is not read for its result.
    if (/\|.*!/.test(`${cell.formula}`)) throw new NotReadable('formula', { cell: cell.address });
    return plain(value.result);
  }
  return plain(value);
}

const isFormulaValue = (value: CellValue): value is Extract<CellValue, { result?: unknown }> & { result?: CellValue } =>
  typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);

function plain(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return plain(value.text as CellValue);
  return 'error' in value ? value.error : '';
}
