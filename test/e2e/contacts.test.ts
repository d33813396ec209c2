import { readFileSync } from 'node:fs';

import type { Browser, Page } from 'playwright-core';

import { barriers } from '../support/accessible';
import { logIn, openBrowser } from '../support/browser';
import { button } from '../support/panel';
import { serve, type Served } from '../support/served';
import * as shown from '../support/shown';

const FILE = [
  'Namn;E-post;Redaktion;Titel;Telefon;Skostorlek',
  'Åsa Öberg;asa.oberg@ny.example;Nya Tidningen;Reporter;070-123 45 67;38',
  'Bo Ek;bo.ek@ny.example;Radio Tvärån;;;',
  'Amina Norrhult;amina.norrhult@samverkan.example.com;;Ansvarig utgivare;;',
  'Petra Älvrud;petra.alvrud@vanerkanten.example.net;;Chef;;',
  'Fel Adress;fel@;;;;',
].join('\r\n');

let served: Served;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), openBrowser()]);
  page = await logIn(browser, served.url, 'communicator');
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** With the mouse out of the way: Strapi's own colour of a button under it is too pale. */
async function barsNobody(): Promise<void> {
  await page.mouse.move(0, 0);
  await shown.eventually(async () => (await barriers(page)).join('\n'), '');
}

const rowOf = (name: string) => page.getByRole('row').filter({ has: page.getByRole('link', { name }) });

/** One story: each part goes on where the one before it ended. */
describe('a communicator and the media contacts', () => {
  it('gives a file as Excel saves it, and sees what it would do before anything is written', async () => {
    await page.goto('/admin/contacts');
    await page.getByRole('link', { name: 'Importera', exact: true }).click();
    const file = { name: 'kontakter.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE, 'latin1') };
    await page.getByTestId('contacts-file').setInputFiles(file);
    await page.getByLabel('Var uppgifterna kommer från').fill('Egen lista');
    await button(page, 'Granska filen').click();
    await page.getByRole('heading', { name: 'Vad filen skulle göra' }).waitFor();
    await page.getByText('2 nya, 1 ändrad, ingen oförändrad, 2 avvisade.').waitFor();
    await page.getByText('En redaktion finns inte och skapas: Nya Tidningen.').waitFor();
    await page.getByText('En kolumn läses inte: Skostorlek.').waitFor();
    await page.getByText('Rad 2: Åsa Öberg, asa.oberg@ny.example').waitFor();
    await page.getByText(/^Titel: .* → Ansvarig utgivare$/).waitFor();
    await page.getByText('Den som har adressen har invänt mot att vi använder uppgifterna.').waitFor();
    await page.getByText('E-postadressen är inte riktig.').waitFor();
    await barsNobody();
  });

  it('imports it', async () => {
    await button(page, 'Importera 3 kontakter').dblclick();
    await page.getByRole('heading', { name: 'Importen är klar' }).waitFor();
    await page.getByText('2 nya kontakter, 1 ändrad, 2 rader avvisade.').waitFor();
    await barsNobody();
    await page.getByRole('link', { name: 'Se vilka som ska informeras' }).click();
    await page.getByRole('link', { name: 'Inte informerade (2)' }).waitFor();
  });

  it('notes that they have been told', async () => {
    await shown.isDisabled(button(page, 'Välj dem som har informerats'));
    await page.getByRole('checkbox', { name: 'Välj alla på sidan' }).click();
    await barsNobody();
    await button(page, 'Anteckna 2 personer som informerade').click();
    await page.getByText('Alla är informerade.').waitFor();
    await page.getByRole('link', { name: 'Inte informerade (0)' }).waitFor();
  });

  it('takes out what is known of one, as a file', async () => {
    await page.goto('/admin/contacts?q=asa.oberg');
    const coming = page.waitForEvent('download');
    await button(rowOf('Åsa Öberg'), 'Registerutdrag Åsa Öberg').click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^subject-access-.*\.json$/);
    const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(file).toMatchObject({ contact: { name: 'Åsa Öberg', source: 'Egen lista' }, notices: [{ how: 'mail' }] });
  });

  it('erases one, who is refused when the file comes again', async () => {
    await button(rowOf('Åsa Öberg'), 'Radera Åsa Öberg').click();
    const dialog = page.getByRole('alertdialog', { name: 'Radera Åsa Öberg?' });
    await dialog.getByText('Det går inte att ångra.').waitFor();
    await barsNobody();
    await button(dialog, 'Radera för alltid').click();
    await page.getByText('Ingen sådan kontakt finns här.').waitFor();
    await page.goto('/admin/contacts/import');
    const file = { name: 'kontakter.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) };
    await page.getByTestId('contacts-file').setInputFiles(file);
    await button(page, 'Granska filen').click();
    await page.getByText(/^Den som har adressen har raderats, eller har sagt nej/).waitFor();
    await page.getByText('Filen innehåller inget nytt, så det finns inget att importera.').waitFor();
    await shown.isAbsent(button(page, /^Importera/));
  });
});

it('an editor without the right sees none of it', async () => {
  const editor = await logIn(browser, served.url, 'editor');
  await editor.getByRole('link', { name: 'Planer', exact: true }).first().waitFor();
  await shown.isAbsent(editor.getByRole('link', { name: 'Kontakter', exact: true }));
  for (const path of ['contacts', 'contacts/import']) {
    await editor.goto(`/admin/${path}`);
    await editor.getByText('Du har inte behörighet att komma åt detta innehållet').waitFor();
    await shown.isAbsent(editor.getByRole('heading', { name: /mediekontakter/i }));
  }
});
