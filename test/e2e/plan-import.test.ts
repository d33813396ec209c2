import type { Browser, Page } from 'playwright-core';

import { barriers } from '../support/accessible';
import { logIn, openBrowser } from '../support/browser';
import { tabTo } from '../support/keyboard';
import { button } from '../support/panel';
import { serve, type Served } from '../support/served';
import * as shown from '../support/shown';
import { oneRowEach } from '../unit/plan-import/fixtures/hoglandet-files';

const FEDERATION = 'Höglandets samordningsförbund';
const READ = 'Läs dokumentet och visa vad det blir';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let served: Served;
let browser: Browser;
let editor: Page;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), openBrowser()]);
  editor = await logIn(browser, served.url, 'editor');
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

async function openImport(page: Page): Promise<void> {
  await page.goto('/admin/plans');
  await page.getByRole('link', { name: 'Importera en plan…' }).click();
  await button(page, READ).waitFor();
}

async function choosePlace(page: Page): Promise<void> {
  const organisation = page.getByRole('combobox', { name: 'Organisation' });
  await organisation.click();
  await organisation.fill('Höglandet');
  await page.getByRole('option', { name: FEDERATION, exact: true }).click();
  await shown.holds(organisation, FEDERATION);
}

async function giveHoglandet(page: Page): Promise<void> {
  const file = { name: 'Kommunikationsplan.docx', mimeType: WORD, buffer: await oneRowEach() };
  await page.getByTestId('plan-file').setInputFiles(file);
  await page.getByText(/^Kommunikationsplan\.docx \(/).waitFor();
  await choosePlace(page);
  await button(page, READ).click();
  await page.getByRole('heading', { name: 'Det här blir det', level: 2 }).waitFor();
}

/** With the mouse out of the way: Strapi's own colour of a button under it is too pale. */
async function barsNobody(): Promise<void> {
  await editor.mouse.move(0, 0);
  await shown.eventually(async () => (await barriers(editor)).join('\n'), '');
}

const figure = (page: Page, name: string) =>
  page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) }).locator('dd'); // prettier-ignore
const office = (page: Page) => page.getByRole('radiogroup', { name: 'Vad menas med ”Arbetsgrupp samverk”?' });

/** One story: each part goes on where the one before it ended. */
describe('Höglandet’s plan, which lies in Word', () => {
  it('asks for what is missing, where it is missing', async () => {
    await openImport(editor);
    await button(editor, READ).click();
    await editor.getByText('Välj en fil först.').waitFor();
    await editor.getByText('Välj vilken organisation planen är för.').waitFor();
    await shown.isEnabled(button(editor, 'Välj en fil').and(editor.locator(':focus')));
    await barsNobody();
  });

  it('is told in the server’s words what is wrong with a file, and loses nothing', async () => {
    const old = { name: 'gammal.doc', mimeType: 'application/msword', buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') };
    await editor.getByTestId('plan-file').setInputFiles(old);
    await choosePlace(editor);
    await button(editor, READ).click();
    await editor.getByRole('alert').getByText('Det du har valt finns kvar.').waitFor();
    await shown.holds(editor.getByRole('combobox', { name: 'Organisation' }), FEDERATION);
  });

  it('is shown before anything is written: what becomes of it, what is to decide, what is open', async () => {
    await giveHoglandet(editor);
    await shown.reads(figure(editor, 'Aktiviteter'), '11');
    await shown.reads(figure(editor, 'Kopplingar till mål'), '24');
    await shown.reads(figure(editor, 'Kopplingar till budskap'), '31');
    await editor.getByText('Allt i dokumentet har fått en plats').waitFor();
    await editor.getByText('Läses som: varje år, i mars').first().waitFor();
    await barsNobody();
  });

  it('waits for the office whose name is cut off; a press says which is meant', async () => {
    const write = button(editor, /^Skapa planen/);
    await shown.isDisabled(write);
    await editor.getByText('Avgör först namnet Arbetsgrupp samverk.').waitFor();
    await tabTo(editor, 'radio', /^Den som finns: ”Arbetsgrupp samverkan”/);
    await editor.keyboard.press('Space');
    await shown.isEnabled(write);
    await shown.reads(write, 'Skapa planen med 11 aktiviteter och 1 ny målgrupp');
  });

  it('asks before the choice is lost', async () => {
    await editor.getByRole('link', { name: 'Planer', exact: true }).first().click();
    await button(editor.getByRole('alertdialog'), 'Stanna kvar').click();
    await office(editor).getByRole('radio', { name: /^Den som finns/, checked: true }).waitFor(); // prettier-ignore
  });

  it('becomes a plan with 11 activities', async () => {
    await button(editor, /^Skapa planen/).click();
    await editor.getByRole('heading', { name: 'Planen är skapad' }).waitFor();
    await barsNobody();
    await editor.getByRole('link', { name: 'Öppna planen' }).click();
    await editor.getByRole('heading', { name: 'Kommunikationsplan', level: 1 }).waitFor();
    await editor.getByRole('link', { name: 'Handlingsplan (11)' }).waitFor();
  });

  it('changes nothing when it is imported again', async () => {
    await openImport(editor);
    await giveHoglandet(editor);
    await editor
      .getByText('Allt i dokumentet finns redan i planen ”Kommunikationsplan”. En import ändrar ingenting.')
      .waitFor();
    await office(editor).getByRole('radio', { name: /^Den som finns/, checked: true }).waitFor(); // prettier-ignore
    await shown.isAbsent(button(editor, /^(Skapa|Skriv)/));
  });
});

it('whoever may not make or change plans is shown no way to import', async () => {
  const unit = await logIn(browser, served.url, 'unit');
  await unit.goto('/admin/plans');
  await unit.getByRole('heading', { name: 'Planer', level: 1 }).waitFor();
  await unit.waitForLoadState('networkidle');
  await shown.isAbsent(unit.getByRole('link', { name: 'Importera en plan…' }));
});
