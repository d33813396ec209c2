import { readFileSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';

import { readFile } from '../../src/plan-import/readers/read-file';
import { logIn, openBrowser } from '../support/browser';
import { button } from '../support/panel';
import { serve, type Served } from '../support/served';
import * as shown from '../support/shown';

let served: Served;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), openBrowser()]);
  page = await logIn(browser, served.url, 'editor');
  await page.goto('/admin/plans');
  await page.getByRole('link', { name: /Höglandet/ }).click();
  await button(page, 'Ladda ner').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const entry = (name: string) => page.getByRole('menuitem', { name, exact: true });

it('says what each download is', async () => {
  await button(page, 'Ladda ner').click();
  await entry('Word-dokument (.docx)').waitFor();
  await expect(page.getByRole('menuitem').allInnerTexts()).resolves.toEqual([
    'Word-dokument (.docx)',
    'Excel-arbetsbok (.xlsx)',
    'Kalender med aktiviteterna (.ics)',
  ]);
  await page.keyboard.press('Escape');
});

it.each([
  ['Word-dokument (.docx)', 'docx'],
  ['Excel-arbetsbok (.xlsx)', 'xlsx'],
])('hands over the plan as %s, named after it', async (name, ending) => {
  await button(page, 'Ladda ner').click();
  const [download] = await Promise.all([page.waitForEvent('download'), entry(name).click()]);
  const file = download.suggestedFilename();
  expect(file).toMatch(new RegExp(`^[a-z-]*hoglandet[a-z-]*\\.${ending}$`));
  const read = await readFile(readFileSync(await download.path()), file);
  expect(JSON.stringify(read)).toContain('Välfärdsguiden');
  await page.getByText(`${file} är nedladdad.`).first().waitFor();
});

it('says so when the file does not come', async () => {
  await page.route('**/plan-exports/**', (route) => route.fulfill({ status: 500, body: '' }));
  await button(page, 'Ladda ner').click();
  await entry('Kalender med aktiviteterna (.ics)').click();
  await page.getByText('Filen kunde inte hämtas. Försök igen om en stund.').first().waitFor();
  await shown.isEnabled(button(page, 'Ladda ner'));
});
