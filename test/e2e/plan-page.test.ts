import type { Browser, Locator, Page } from 'playwright-core';

import { barriers } from '../support/accessible';
import { openBrowser } from '../support/browser';
import { tabTo } from '../support/keyboard';
import { ask } from '../support/panel';
import { windowsOf } from '../support/screens';
import { serve, type Served } from '../support/served';
import * as shown from '../support/shown';

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const windowOf = windowsOf(
  () => browser,
  () => served.url,
);

const ROWS = '/content-manager/collection-types';

async function planCalled(page: Page, part: string): Promise<string> {
  const { results } = await ask(page, 'GET', `${ROWS}/api::plan.plan?filters[title][$contains]=${encodeURIComponent(part)}`); // prettier-ignore
  return results[0].documentId;
}

/** Opens a view of the plan whose table is of activities (`Höglandet`) or that has a matrix (`Barn och unga`). */
async function open(page: Page, part: string, view: string): Promise<void> {
  await page.goto(`/admin/plans/${await planCalled(page, part)}/${view}`);
  await page.getByRole('navigation', { name: 'Sätt att se planen' }).waitFor();
}

/** A cell of the action plan, by what its activity is called and what its column is. */
async function cell(page: Page, activity: string, column: string): Promise<Locator> {
  const heads = page.getByRole('columnheader');
  await heads.first().waitFor();
  const place = (await heads.allInnerTexts()).findIndex((head) => head.toLowerCase().startsWith(column.toLowerCase()));
  return page.getByRole('row').filter({ hasText: activity }).locator('th, td').nth(place);
}

const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Allt är sparat.' });
const place = (page: Page, audience: string, nth: number) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: audience, exact: true }) }).getByRole('gridcell').nth(nth); // prettier-ignore

describe('the action plan', () => {
  it('is written by the keyboard alone: a time, what is left as it was, somebody responsible, and a new row', async () => {
    const page = await windowOf('editor');
    await open(page, 'Höglandet', 'activities');
    await tabTo(page, 'rowheader', /^Välfärdsguiden/);
    await page.keyboard.press('End');
    for (let steps = 0; steps < 2; steps++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.type(' hela året');
    await page.keyboard.press('Enter');
    await saved(page).waitFor();
    const timing = await cell(page, 'Välfärdsguiden', 'När');
    await timing.getByText('Löpande hela året').waitFor();

    await page.keyboard.press('F2');
    await page.keyboard.type('bort med det');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Styrelse');
    await page.getByRole('checkbox', { name: /^Styrelsen/ }).first().waitFor(); // prettier-ignore
    for (let steps = 0; steps < 4; steps++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    const responsible = await cell(page, 'Välfärdsguiden', 'Ansvarig');
    await responsible.getByText(/^Styrelsen/).waitFor();
    await responsible.getByText('Sparat').waitFor();

    await tabTo(page, 'button', /^Ny aktivitet/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Frukostmöte i Eksjö');
    await page.keyboard.press('Enter');
    await page.getByText('12 av 12 aktiviteter visas.').waitFor();
    await page.reload();
    await (await cell(page, 'Välfärdsguiden', 'När')).getByText('Löpande hela året', { exact: true }).waitFor();
    await page.getByRole('rowheader', { name: 'Frukostmöte i Eksjö' }).waitFor();
  });

  it('keeps what was written when the server says no, and says so when somebody leaves', async () => {
    const page = await windowOf('editor');
    await open(page, 'Höglandet', 'activities');
    const name = await cell(page, 'Förbundets hemsida', 'Forum');
    await name.click();
    await page.getByRole('textbox', { name: 'Forum' }).fill('  ');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Fältet får inte vara tomt.' }).waitFor();
    await page.getByRole('link', { name: 'Årshjul' }).click();
    await page.getByRole('link', { name: /^Handlingsplan/ }).click();
    await shown.holds(page.getByRole('textbox', { name: 'Forum' }), '  ');
    await page.getByRole('link', { name: 'Planer' }).first().click();
    await page.getByRole('button', { name: 'Stanna kvar' }).click();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('rowheader', { name: 'Förbundets hemsida' }).waitFor();
  });

  it('does not write over what another has saved in the same cell, and goes past what they saved beside it', async () => {
    const [first, second] = await Promise.all([windowOf('editor'), windowOf('communicator')]);
    await Promise.all([first, second].map((page) => open(page, 'Höglandet', 'activities')));
    const write = async (page: Page, column: string, words: string) => {
      await (await cell(page, 'Årsredovisning', column)).click();
      await page.getByRole('group', { name: new RegExp(`^${column}`, 'i') }).getByRole('textbox').first().fill(words); // prettier-ignore
    };
    await write(second, 'När', 'Mars, enligt Karin');
    await write(first, 'När', 'Mars, enligt Edvin');
    await first.keyboard.press('Enter');
    await saved(first).waitFor();
    await second.keyboard.press('Enter');
    const conflict = second.getByRole('alert').filter({ hasText: 'Edvin Redaktör har ändrat cellen' });
    await conflict.getByText('Mars, enligt Edvin').waitFor();
    await conflict.getByRole('button', { name: 'Spara min text i stället' }).click();
    await saved(second).waitFor();

    await write(first, 'Aktivitet', 'Skriven av Edvin');
    await first.keyboard.press('Control+Enter');
    await saved(first).waitFor();
    await first.reload();
    await (await cell(first, 'Årsredovisning', 'När')).getByText('Mars, enligt Karin').waitFor();
    await (await cell(first, 'Årsredovisning', 'Aktivitet')).getByText('Skriven av Edvin').waitFor();
  });

  it('is read and not written by who may only read it', async () => {
    const page = await windowOf('registrar');
    await open(page, 'Höglandet', 'activities');
    await (await cell(page, 'Årsredovisning', 'När')).click();
    await shown.isAbsent(page.getByRole('textbox'));
    await shown.isAbsent(page.getByRole('button', { name: 'Ny aktivitet' }));
  });
});

it('is offered as a template when the plan is shown sooner than the person’s rights have come', async () => {
  const page = await windowOf('editor');
  const plan = await planCalled(page, 'Höglandet');
  const rights = '**/admin/users/me/permissions';
  let come = (): void => undefined;
  const later = new Promise<void>((resolve) => (come = resolve));
  await page.route(rights, async (route) => {
    await later;
    await route.continue();
  });
  await page.goto(`/admin/plans/${plan}`);
  await page.getByRole('navigation', { name: 'Sätt att se planen' }).waitFor();
  const offer = page.getByRole('button', { name: 'Använd som mall' });
  await shown.isAbsent(offer);
  come();
  await offer.waitFor();
  await page.unroute(rights);
});

describe('the matrix', () => {
  it('is written where it stands; a sign that nobody has explained is flagged', async () => {
    const page = await windowOf('editor');
    await open(page, 'Barn och unga', 'matrix');
    await page.getByRole('link', { name: 'Saknar förklaring: förklara P i planen' }).waitFor();
    await place(page, 'SKL', 1).click();
    await page.getByRole('textbox', { name: 'SKL, Möten' }).fill('D X');
    await page.getByText('Saknar förklaring: X').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Saknar förklaring: förklara X i planen' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'SKL, Möten' }).fill('D');
    await page.keyboard.press('Enter');
    await shown.isAbsent(page.getByRole('link', { name: 'Saknar förklaring: förklara X i planen' }));
    await page.reload();
    await place(page, 'SKL', 1).getByText('D', { exact: true }).waitFor();
  });
});

it.each([
  ['timing', /^Aktiviteter utan tid/, 'button', /^Inga poster än/],
  ['responsible', /^Aktiviteter utan ansvarig/, 'combobox', /^Ansvarig/],
  ['description', /^Aktiviteter som inte beskrivs/, 'textbox', /^Vad/],
  ['indicator', /^Mål som inte går att mäta/, 'textbox', /^Mått/],
] as const)('a gap leads to its field in the form: %s', async (field, kind, role, name) => {
  const page = await windowOf('editor');
  await open(page, 'Höglandet', 'gaps');
  await page.getByRole('region', { name: kind }).getByRole('link').first().click();
  await page.waitForURL(({ hash }) => hash === `#${field}`);
  await shown.eventually(() => page.getByRole(role, { name }).and(page.locator(':focus')).count(), 1);
});

it.each([
  ['Höglandet', ''],
  ['Höglandet', 'activities'],
  ['Barn och unga', 'matrix'],
  ['Höglandet', 'year'],
  ['Höglandet', 'calendar'],
  ['Höglandet', 'calendar?year=2026&month=3'],
  ['Barn och unga', 'gaps'],
])('axe-core finds nothing that bars people from %s/%s, light and dark, wide and narrow', async (part, view) => {
  const page = await windowOf('communicator');
  for (const theme of ['light', 'dark']) {
    await page.evaluate((chosen) => localStorage.setItem('STRAPI_THEME', chosen), theme);
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 390, height: 844 },
    ]) {
      // prettier-ignore
      await page.setViewportSize(viewport);
      await open(page, part, view);
      expect({ theme, viewport, found: await barriers(page) }).toEqual({ theme, viewport, found: [] });
    }
  }
});
