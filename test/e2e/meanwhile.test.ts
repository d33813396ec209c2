import type { Browser, Page } from 'playwright-core';

import { openBrowser } from '../support/browser';
import { beforehand, NAMES, screens, windowsOf } from '../support/screens';
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
const { draft, submitted } = beforehand(() => served.url);

const headline = (page: Page) => page.getByRole('textbox', { name: 'Rubrik' });
const preamble = (page: Page) => page.getByRole('textbox', { name: 'Ingress' });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

describe('two have the same text open and both write', () => {
  /** Both have it open before either writes; the first has saved, and the second has been refused. */
  async function inConflict(title: string): Promise<{ first: Page; second: Page }> {
    const documentId = await draft('communicator', 'Här är vårens mötesdagar', title);
    const [first, second] = await Promise.all([windowOf('editor'), windowOf('communicator')]);
    await Promise.all([first, second].map((page) => opens(page, documentId)));
    await preamble(first).fill('Edvins ingress.');
    await preamble(second).fill('Karins ingress.');
    await saves(first);
    await press(second, 'Spara');
    await conflictWith(second, 'editor').waitFor();
    return { first, second };
  }
  const conflictWith = (page: Page, by: keyof typeof NAMES) =>
    page.getByRole('alert').filter({ hasText: new RegExp(`${NAMES[by]} sparade texten .* kl\\. \\d\\d:\\d\\d`) });
  const opens = async (page: Page, documentId: string) => {
    await page.goto(screens.draft(documentId));
    await page.getByText('Inget är publicerat.').waitFor();
  };
  const saves = async (page: Page) => {
    await press(page, 'Spara');
    await page.getByText('Sparat', { exact: true }).waitFor();
  };
  const stands = (page: Page) => page.getByRole('status').filter({ hasText: 'Inget är publicerat.' });

  it('the second is told who saved and when, has lost no word, and saves all of it over the other', async () => {
    const { first, second } = await inConflict('Två skriver, den enas gäller');
    await shown.holds(preamble(second), 'Karins ingress.');
    await headline(second).fill('Skrivet efter att det blev nej');
    await press(second, 'Spara min version över den andra');
    await conflictWith(second, 'editor').waitFor({ state: 'hidden' });
    expect(await stands(second).evaluate((element) => element === document.activeElement)).toBe(true);

    await first.reload();
    await first.getByRole('heading', { name: 'Skrivet efter att det blev nej', level: 1 }).waitFor();
    await shown.holds(preamble(first), 'Karins ingress.');
  });

  it('the second may show the other version instead', async () => {
    const { second } = await inConflict('Två skriver, den andras gäller');
    await press(second, 'Visa den andra versionen och släng mina ändringar');
    await second.getByText(`Nu visas den version som ${NAMES.editor} sparade.`).waitFor();
    await shown.holds(preamble(second), 'Edvins ingress.');
    expect(await stands(second).evaluate((element) => element === document.activeElement)).toBe(true);
    await shown.isDisabled(second.getByRole('button', { name: 'Spara', exact: true }));
  });

  it('a third who saves while the second chooses is not written over unseen', async () => {
    const { second } = await inConflict('Tre skriver');
    const third = await windowOf('head');
    const { pathname } = new URL(second.url());
    await third.goto(pathname);
    await third.getByText('Inget är publicerat.').waitFor();
    await preamble(third).fill('Helenas ingress.');
    await saves(third);

    await press(second, 'Spara min version över den andra');
    await conflictWith(second, 'head').waitFor();
    await shown.holds(preamble(second), 'Karins ingress.');
    await press(second, 'Spara min version över den andra');
    await conflictWith(second, 'head').waitFor({ state: 'hidden' });
    await third.reload();
    await shown.holds(preamble(third), 'Karins ingress.');
  });

  it('who leaves the text with the question open finds what the other saved when they come back', async () => {
    const { second } = await inConflict('Den som går därifrån');
    const { pathname } = new URL(second.url());
    second.once('dialog', (dialog) => void dialog.accept());
    await second.getByRole('link', { name: 'Attest' }).first().click();
    await press(second, 'Bekräfta');
    await second.getByRole('heading', { name: 'Attest', level: 1 }).waitFor();
    await second.goBack();
    expect(new URL(second.url()).pathname).toBe(pathname);
    await shown.holds(preamble(second), 'Edvins ingress.');
    await shown.isAbsent(conflictWith(second, 'editor'));
  });
});

describe('while somebody reads the decision page', () => {
  const REPORT = 'Lägesrapport för hösten 2026';
  const NEWS = 'Här är vårens mötesdagar';
  const meanwhile = (page: Page) =>
    page.getByRole('alert').filter({ hasText: 'Det har hänt något sedan du öppnade sidan.' });
  const refused = (page: Page) => page.getByRole('alert').filter({ hasText: 'Det gick inte.' });
  const words = (page: Page) => page.getByRole('textbox', { name: 'Kommentar till författaren' });

  async function reads(page: Page, request: string): Promise<void> {
    await page.goto(screens.decision(request));
    await words(page).waitFor();
  }
  /** The page says what has happened, keeps what was written, and takes the keyboard along to what it says next. */
  async function isToldOf(page: Page, event: RegExp, written: string): Promise<void> {
    await refused(page).filter({ hasText: 'Historiken visar vad som hände.' }).first().waitFor();
    await meanwhile(page).filter({ hasText: event }).waitFor();
    await shown.holds(page.getByRole('textbox', { name: 'Det du hade skrivit' }), written);
    await press(page, 'Jag har sett det, gå vidare');
    await meanwhile(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.contains(document.querySelector('[role=alert]')))).toBe(
      true,
    );
  }

  it('the author edits: the yes to the earlier text is refused, with what was changed by whom', async () => {
    const documentId = await draft('editor', NEWS, 'Ändras under läsningen');
    const request = await submitted('editor', documentId);
    const [author, approver] = await Promise.all([windowOf('editor'), windowOf('head')]);
    await reads(approver, request);
    await words(approver).fill('Bra skrivet.');

    await author.goto(screens.draft(documentId));
    await author.getByText('Ändrar du den upphävs begäran, och den får skickas på nytt.').waitFor();
    await preamble(author).fill('En annan ingress.');
    await press(author, 'Spara och upphäv begäran');
    await author.getByText('Begäran upphävdes för att texten ändrades.').waitFor();
    await author.getByText(`begäran upphävdes när Ingress ändrades. Ändringen gjordes av ${NAMES.editor}.`).waitFor();

    await press(approver, /^Godkänn/);
    await isToldOf(
      approver,
      /begäran upphävdes när Ingress ändrades\. Ändringen gjordes av Edvin Redaktör/,
      'Bra skrivet.',
    );
    await approver.getByText(`${NAMES.editor} ändrade Ingress`, { exact: false }).waitFor();

    await press(author, /^Skicka för godkännande till Förbundschef/);
    await author.getByText('Förbundschef ska besluta.').waitFor();
    await approver.goto(screens.inbox());
    await approver.getByRole('link', { name: 'Ändras under läsningen' }).click();
    await approver.getByText('En annan ingress.').waitFor();
    await press(approver, /^Godkänn/);
    await approver.getByText('Ditt godkännande är registrerat.').first().waitFor();
  });

  it('another approver decides: the second is told what the first decided, and the first nothing but that it is done', async () => {
    const request = await submitted('communicator', await draft('communicator', REPORT, 'Två beslutar'));
    const [first, second] = await Promise.all([windowOf('editor'), windowOf('unit')]);
    await Promise.all([reads(first, request), reads(second, request)]);
    await words(first).fill('Siffrorna saknas.');
    await words(second).fill('Fint.');
    await press(first, /^Begär ändring/);
    await first.getByText('Din begäran om ändring är skickad till författarna.').first().waitFor();
    await first.getByRole('region', { name: 'Läge' }).getByText('Ändring begärd').waitFor();
    await shown.isAbsent(meanwhile(first));

    await press(second, /^Godkänn/);
    await isToldOf(second, /Edvin Redaktör begärde ändring\..*Ändring begärd/s, 'Fint.');
    await second.getByRole('heading', { name: 'Detta ska ändras' }).waitFor();
    await second.getByText('Siffrorna saknas.').first().waitFor();
  });

  it('the author withdraws: the approver’s no comes too late, and is not lost', async () => {
    const request = await submitted('communicator', await draft('communicator', REPORT, 'Återtas under läsningen'));
    const [author, approver] = await Promise.all([windowOf('communicator'), windowOf('unit')]);
    await reads(approver, request);
    await words(approver).fill('Kan inte gå ut så här.');
    await author.goto(screens.decision(request));
    await press(author, 'Återta begäran');
    await press(author, /^Återta – /);
    await author.getByText('Begäran är återtagen.').first().waitFor();
    await shown.isAbsent(meanwhile(author));

    await press(approver, /^Avslå/);
    await isToldOf(approver, /Karin Kommunikatör återtog begäran\..*Återtaget/s, 'Kan inte gå ut så här.');
  });
});
