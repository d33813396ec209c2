import type { Browser, Page } from 'playwright-core';

import { openBrowser } from '../support/browser';
import { NAMES, windowsOf } from '../support/screens';
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

const POLICY = '/admin/settings/attest-policy';
const RULE = 'Allt som lämnar projektet';
const [BEFORE, AFTER] = [
  'Den som skrev publicerar när det är godkänt.',
  'Någon annan än den som skrev publicerar.',
] as const;
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

/** Changes who publishes under the rule, in a proposal of this person’s own. */
async function changesWhoPublishes(page: Page): Promise<void> {
  await page.goto(POLICY);
  await press(page, 'Föreslå en ändring');
  await press(page, `Ändra ”${RULE}”`);
  const form = page.getByRole('dialog', { name: RULE });
  await form.getByRole('combobox', { name: 'Publiceras' }).click();
  await page.getByRole('option', { name: 'Av någon annan' }).click();
  await press(page, 'Spara i förslaget');
  await form.waitFor({ state: 'hidden' });
  await page.getByRole('row', { name: RULE }).getByText(AFTER).waitFor();
}

it('a change is tried, proposed by one, activated by another, and taken back by a new proposal', async () => {
  const [proposer, other] = await Promise.all([windowOf('admin'), windowOf('head')]);
  await changesWhoPublishes(proposer);

  await press(proposer, 'Vad skulle hända med …?');
  const whatIf = proposer.getByRole('complementary', { name: 'Vad skulle hända med …?' });
  await whatIf.getByText('Enligt ditt förslag, som det ser ut just nu.').waitFor();
  await whatIf.getByRole('searchbox', { name: 'Sök bland texterna' }).fill('Lägesrapport');
  await whatIf.getByRole('button', { name: /^Lägesrapport för hösten 2026/ }).click();
  const answer = whatIf.getByRole('status');
  await answer.getByRole('heading', { name: new RegExp(`^Väg \\d+: ${RULE}$`) }).waitFor();
  await answer.getByText(AFTER).waitFor();

  await press(proposer, 'Prova på de senaste 40 texterna');
  const trial = proposer.getByRole('dialog', { name: 'Prova på de senaste 40 texterna' });
  await trial.getByText(/^\d+ av \d+ texter skulle gå en annan väg:$/).waitFor();
  const report = trial.getByRole('listitem').filter({ hasText: 'Lägesrapport för hösten 2026' });
  expect(await report.innerText()).toMatch(new RegExp(`Nu:.*${BEFORE}[\\s\\S]*Efter ändringen:.*${AFTER}`));
  await trial.getByRole('button', { name: 'Stäng' }).last().click();

  await press(proposer, 'Lämna förslaget …');
  const handingIn = proposer.getByRole('dialog', { name: 'Lämna förslaget' });
  await handingIn.getByText(AFTER).waitFor();
  await shown.isDisabled(handingIn.getByRole('button', { name: 'Föreslå ändringen' }));
  await handingIn.getByRole('textbox', { name: 'Skäl' }).fill('Två par ögon vid publiceringen.');
  await press(proposer, 'Föreslå ändringen');
  await proposer.getByText('Version 2 är föreslagen.').first().waitFor();
  await proposer
    .getByText('Du har föreslagit den här versionen själv, så någon annan måste sätta den i kraft.')
    .waitFor();
  await shown.isAbsent(proposer.getByRole('button', { name: /i kraft$/ }));

  await other.goto(`${POLICY}/versions`);
  const row = other.getByRole('row', { name: /Två par ögon vid publiceringen\./ });
  await row.getByText('Föreslagen', { exact: true }).waitFor();
  await row.getByRole('link', { name: 'Version 2' }).click();
  await other.getByRole('heading', { name: 'Vad version 2 ändrar mot version 1, som är i kraft' }).waitFor();
  await other.getByText(AFTER).first().waitFor();
  await other.getByText(BEFORE).first().waitFor();
  await other.getByText(/^\d+ av \d+ texter skulle gå en annan väg:$/).waitFor();
  await press(other, 'Sätt version 2 i kraft');
  await other.getByRole('alertdialog').getByRole('button', { name: 'Sätt version 2 i kraft' }).click();
  await other.getByText('Version 2 är i kraft.').first().waitFor();
  await other.getByText(`Satt i kraft av ${NAMES.head},`).waitFor();

  await proposer.goto(`${POLICY}/versions`);
  await proposer
    .getByRole('row', { name: /^Version 1 / })
    .getByText('Har varit i kraft', { exact: true })
    .waitFor();
  await proposer.getByRole('link', { name: 'Version 1', exact: true }).click();
  await proposer.getByRole('heading', { name: 'Vad version 1 ändrar mot version 2, som är i kraft' }).waitFor();
  await press(proposer, 'Återställ version 1');
  await proposer.getByText('Det återställer version 1.').waitFor();
  await proposer.getByRole('row', { name: RULE }).getByText(BEFORE).waitFor();
  await press(proposer, 'Lämna förslaget …');
  await proposer.getByRole('textbox', { name: 'Skäl' }).fill('Det tog för lång tid.');
  await press(proposer, 'Föreslå ändringen');
  await proposer.getByText('Version 3 är föreslagen.').first().waitFor();
  await proposer.goto(POLICY);
  await proposer.getByText('Version 2, i kraft sedan').waitFor();
});

it('a proposal survives a reload, and is gone when it is discarded', async () => {
  const page = await windowOf('communicator');
  await changesWhoPublishes(page);
  await page.reload();
  await page.getByText('Osparat förslag, påbörjat').waitFor();
  await page.getByRole('row', { name: RULE }).getByText(AFTER).waitFor();
  await press(page, 'Kasta förslaget');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Kasta förslaget' }).click();
  await page.getByRole('button', { name: 'Föreslå en ändring' }).waitFor();
});
