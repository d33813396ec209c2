import { readFileSync } from 'node:fs';
import path from 'node:path';

import { recognise } from '../../../src/domain/plan-import/recognise';
import { readFile } from '../../../src/plan-import/readers/read-file';
import { imported } from '../plan-export/fixtures/imported';
import { cutByPages, mergedRows, oneRowEach, workbook } from './fixtures/hoglandet-files';
import { umea } from './fixtures/umea-files';
import { vkl } from './fixtures/vkl-files';

/** Files that LibreOffice 7.4 has opened and saved again, and how what it opened is made. */
const SAVED = {
  'hoglandet-rows.docx': oneRowEach,
  'hoglandet-merged.docx': mergedRows,
  'hoglandet-cut.docx': cutByPages,
  'hoglandet.xlsx': workbook,
  'umea.docx': umea,
  'vkl.docx': vkl,
} as const;

async function planIn(file: Buffer, name: string) {
  const read = await readFile(file, name);
  if (!read.ok) throw new Error(JSON.stringify(read.because));
  return imported(recognise(read.source, {})).content;
}

it.each(Object.entries(SAVED))('%s, saved by LibreOffice, is the plan that it was', async (name, make) => {
  const saved = readFileSync(path.join(__dirname, 'fixtures/libreoffice', name));
  const before = await make();
  expect(saved.equals(before)).toBe(false);
  const plan = await planIn(before, name);
  expect(plan.sections.length + plan.activities.length + plan.reach.length).toBeGreaterThan(0);
  expect(await planIn(saved, name)).toEqual(plan);
});
