import type { Browser, Page } from 'playwright-core';

import { openBrowser } from '../support/browser';
import { beforehand, eventually, NAMES, screens, windowsOf } from '../support/screens';
import { serve, type Served } from '../support/served';

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
const { draft } = beforehand(() => served.url);

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
    await page.getByText('Sparade', { exact: true }).waitFor();
  };
  const stands = (page: Page) => page.getByRole('status').filter({ hasText: 'Inget är publicerat.' });

  it('the second is told who saved and when, has lost no word, and saves all of it over the other', async () => {
    const { first, second } = await inConflict('Två skriver, den enas gäller');
    expect(await preamble(second).inputValue()).toBe('Karins ingress.');
    await headline(second).fill('Skrivet efter att det blev nej');
    await press(second, 'Spara min version över den andra');
    await conflictWith(second, 'editor').waitFor({ state: 'hidden' });
    expect(await stands(second).evaluate((element) => element === document.activeElement)).toBe(true);

    await first.reload();
    await first.getByRole('heading', { name: 'Skrivet efter att det blev nej', level: 1 }).waitFor();
    expect(await preamble(first).inputValue()).toBe('Karins ingress.');
  });

  it('the second may show the other version instead', async () => {
    const { second } = await inConflict('Två skriver, den andras gäller');
    await press(second, 'Visa den andra versionen och släng mina ändringar');
    await second.getByText(`Nu visas den version som ${NAMES.editor} sparade.`).waitFor();
    await eventually(() => preamble(second).inputValue(), 'Edvins ingress.');
    expect(await stands(second).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await second.getByRole('button', { name: 'Spara', exact: true }).isDisabled()).toBe(true);
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
    expect(await preamble(second).inputValue()).toBe('Karins ingress.');
    await press(second, 'Spara min version över den andra');
    await conflictWith(second, 'head').waitFor({ state: 'hidden' });
    await third.reload();
    await eventually(() => preamble(third).inputValue(), 'Karins ingress.');
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
    await eventually(() => preamble(second).inputValue(), 'Edvins ingress.');
    expect(await conflictWith(second, 'editor').count()).toBe(0);
  });
});
