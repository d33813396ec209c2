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
const { draft } = beforehand(() => served.url);

const WEB_PAGE = 'Om Barn och unga i fokus';
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const publicly = async (slug: string): Promise<number> => (await fetch(`${served.url}/api/messages/${slug}`)).status;

/** The communicator lets a text out at once, with why; it is live when this returns. */
async function letOut(headline: string): Promise<Page> {
  const page = await windowOf('communicator');
  await page.goto(screens.draft(await draft('communicator', WEB_PAGE, headline)));
  await press(page, 'Nödpublicera…');
  const dialog = page.getByRole('dialog', { name: `Nödpublicera ”${headline}”` });
  await dialog.getByText('utan att Projektgrupp har godkänt den').waitFor();
  await dialog.getByRole('combobox', { name: 'Vad det gäller' }).click();
  await page.getByRole('option', { name: 'Kris eller störning' }).click();
  await press(page, 'Publicera nu utan godkännande');
  await dialog.getByText('Skriv något i fältet').waitFor();
  await dialog.getByRole('textbox', { name: 'Varför det inte kan vänta' }).fill('Vattnet går inte att dricka.');
  await press(page, 'Publicera nu utan godkännande');
  await page.getByText('Publicerat utan godkännande. Projektgrupp har fått besked.').waitFor();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(`${NAMES.communicator} nödpublicerade.`).first().waitFor();
  return page;
}

/** Opens it from among the emergencies that wait to be looked at. */
async function opensFromInbox(page: Page, headline: string): Promise<void> {
  await page.goto(screens.inbox('emergencies'));
  const row = page.getByRole('row', { name: headline });
  await row.getByText('Väntar på granskning').waitFor();
  await row.getByRole('link', { name: headline }).click();
  await page.getByRole('heading', { name: 'Nödpublicerat: kris eller störning' }).waitFor();
  await page.getByText('Vattnet går inte att dricka.').waitFor();
}

it('is for who may: an editor is not offered it', async () => {
  const page = await windowOf('editor');
  await page.goto(screens.draft(await draft('editor', WEB_PAGE, 'Ingen nödsituation')));
  await page.getByRole('button', { name: /^Skicka för godkännande till / }).waitFor();
  await shown.isAbsent(page.getByRole('button', { name: 'Nödpublicera…' }));
});

it('is live at once; somebody else looks at it afterwards and lets it stand', async () => {
  const [maker, reviewer] = [await letOut('Koka vattnet'), await windowOf('unit')];
  expect(await publicly('koka-vattnet')).toBe(200);

  await opensFromInbox(maker, 'Koka vattnet');
  await maker.getByText('Ska granskas i efterhand senast').waitFor();
  await shown.isAbsent(maker.getByRole('button', { name: /^(Låt det stå|Ta ner)/ }));

  await opensFromInbox(reviewer, 'Koka vattnet');
  await press(reviewer, /^Låt det stå/);
  await reviewer.getByText('Kommentaren saknas. Skriv').first().waitFor();
  const words = reviewer.getByRole('textbox', { name: 'Kommentar: din bedömning' });
  expect(await words.evaluate((element) => element === document.activeElement)).toBe(true);
  await words.fill('Rätt bedömt.');
  await press(reviewer, /^Låt det stå/);
  await reviewer.getByText('Granskningen är klar. Texten förblir publicerad.').first().waitFor();
  await reviewer.getByRole('heading', { name: `Granskat av ${NAMES.unit}: får stå kvar` }).waitFor();
  await shown.isAbsent(reviewer.getByRole('button', { name: /^(Låt det stå|Ta ner)/ }));
  expect(await publicly('koka-vattnet')).toBe(200);

  await reviewer.goto(screens.inbox('emergencies'));
  await reviewer.getByText('Ingen nödpublicering väntar på granskning.').waitFor();
});

it('is taken down when who looks at it says no, and whoever made it reads why', async () => {
  const [maker, reviewer] = [await letOut('Fel att gå ut'), await windowOf('unit')];
  await opensFromInbox(reviewer, 'Fel att gå ut');
  await reviewer.getByRole('textbox', { name: 'Kommentar: din bedömning' }).fill('Det kunde ha väntat till i morgon.');
  await press(reviewer, /^Ta ner/);
  await reviewer.getByText('Granskningen är klar. Texten är nertagen.').first().waitFor();
  await reviewer.getByRole('region', { name: 'Läge' }).getByText('Nertaget').waitFor();
  await shown.eventually(() => publicly('fel-att-ga-ut'), 410);

  await maker.goto(screens.inbox('mine'));
  const row = maker.getByRole('row', { name: 'Fel att gå ut' });
  await row.getByText('Nertaget').waitFor();
  await row.getByRole('link', { name: 'Fel att gå ut' }).click();
  await maker.getByRole('heading', { name: `Granskat av ${NAMES.unit}: togs ner` }).waitFor();
  await maker.getByText('Det kunde ha väntat till i morgon.').first().waitFor();
  await maker.getByRole('link', { name: 'Öppna texten' }).click();
  await maker.getByText('granskade nödpubliceringen och tog ner texten').waitFor();
});
