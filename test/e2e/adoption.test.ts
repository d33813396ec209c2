import type { Browser, Page } from 'playwright-core';

import { openBrowser, logIn } from '../support/browser';
import * as panel from '../support/panel';
import { serve, type Served } from '../support/served';
import * as shown from '../support/shown';

const { beside, button } = panel;

const PLAN = 'api::plan.plan';
const TITLE = /Östra Värmland/;

let served: Served;
let browser: Browser;
let editor: Page;
let chair: Page;
beforeAll(async () => {
  served = await serve();
  browser = await openBrowser();
  [editor, chair] = await Promise.all([logIn(browser, served.url, 'editor'), logIn(browser, served.url, 'chair')]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** One plan on its way to the board, in order. */
describe('a plan that a board adopts at a meeting', () => {
  const meeting = () => chair.getByRole('group', { name: 'Beslutat på ett möte' });
  const offered = (page: Page) => page.getByRole('checkbox', { name: 'Beslutat på ett möte' });
  let address: string;

  it('is sent to the body that adopts it, for the reason the plan itself gives', async () => {
    await editor.goto(`/admin/content-manager/collection-types/${PLAN}`);
    await editor.getByRole('gridcell', { name: TITLE }).first().click();
    await beside(editor)
      .getByRole('heading', { name: /^Godkänns av Styrelse/ })
      .waitFor();
    await beside(editor).getByText('Styrelsen har antagit planen').waitFor();
    await button(editor, /^Skicka för godkännande till Styrelse/).click();
    await button(editor, /^Väntar på Styrelse/).waitFor();
  });

  it('takes a paragraph of the minutes, and says so at the field', async () => {
    await panel.openInbox(chair);
    await chair.getByRole('table').getByRole('link', { name: TITLE }).click();
    await offered(chair).click();
    await meeting().getByRole('combobox', { name: 'Organ' }).waitFor();
    expect(await meeting().getByRole('combobox', { name: 'Organ' }).innerText()).toMatch(/^Styrelse/);
    await button(chair, 'Godkänn – författaren publicerar').click();
    await meeting().getByText('Ange den dag mötet hölls, i dag eller tidigare.').waitFor();
    await meeting().getByText('Skriv paragrafen som den står i protokollet').waitFor();

    await meeting().getByLabel('Mötesdag').fill('2026-01-19');
    await meeting().getByLabel('Paragraf').fill('   ');
    await button(chair, 'Godkänn – författaren publicerar').click();
    await meeting().getByText('Ange den dag mötet hölls').waitFor({ state: 'detached' });
    await meeting().getByText('Skriv paragrafen som den står i protokollet').waitFor();
    await shown.holds(meeting().getByLabel('Mötesdag'), '2026-01-19');
    address = new URL(chair.url()).pathname;
  });

  it('is not decided by who has no seat in the body: neither by the registrar nor by its writer', async () => {
    const registrar = await logIn(browser, served.url, 'registrar');
    for (const page of [registrar, editor]) {
      await page.goto(address);
      await page.getByRole('heading', { name: 'Läge' }).waitFor();
      await shown.isAbsent(offered(page));
      await shown.isAbsent(button(page, /^Godkänn/));
    }
    await registrar.context().close();
  });

  it('is adopted: body, day and paragraph stand with the decision and in the history', async () => {
    await meeting().getByLabel('Paragraf').fill('§ 7');
    await button(chair, 'Godkänn – författaren publicerar').click();
    await chair.getByText('Ditt godkännande är registrerat.').waitFor();
    await chair
      .getByText(/Beslut av Styrelse.* den 19 januari 2026, § 7\./)
      .first()
      .waitFor();
    await shown.isAbsent(chair.getByText('Det har hänt något sedan du öppnade sidan.'));
    await button(chair, /händelser$/).click();
    await chair.getByText(/Olof Ordförande godkände\. Beslut av Styrelse.* den 19 januari 2026, § 7\./).waitFor();

    await editor.goBack();
    await button(editor, 'Publicera det godkända').click();
    await button(editor, 'Publicerat').waitFor();
    await beside(editor)
      .getByText(/Olof Ordförande godkände\. Beslut av Styrelse.* § 7\./)
      .waitFor();
  });
});
