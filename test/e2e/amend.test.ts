import type { Browser } from 'playwright-core';

import { openBrowser } from '../support/browser';
import { beforehand, NAMES, screens, windowsOf } from '../support/screens';
import { serve, type Served } from '../support/served';
import * as shown from '../support/shown';

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), openBrowser()]);
  await whenTheRuleIs('varmland-otherwise', (outcome) => ({ ...outcome, fourEyes: 'author-confirms' }));
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const windowOf = windowsOf(
  () => browser,
  () => served.url,
);
const { draft, submitted, whenTheRuleIs } = beforehand(() => served.url);

it('an approver changes the text; the author sees what, confirms just that, and publishes it', async () => {
  const documentId = await draft('editor', 'Här är vårens mötesdagar', 'Vårens möten');
  const request = await submitted('editor', documentId);
  const [author, approver] = await Promise.all([windowOf('editor'), windowOf('head')]);

  await approver.goto(screens.decision(request));
  await approver.getByText(`Då ska ${NAMES.editor} bekräfta ändringen`).waitFor();
  await approver.getByRole('link', { name: 'Ändra i texten' }).click();
  await approver.getByText('Du får ändra i texten medan du granskar den.').waitFor();
  await approver.getByRole('textbox', { name: 'Ingress' }).fill('Vi ses i mars.');
  await approver.getByRole('button', { name: 'Spara; författaren får bekräfta' }).click();
  await approver.getByText('Nu ska den som skickade den bekräfta.').waitFor();
  await approver.getByText(`Texten väntar på att ${NAMES.editor} bekräftar ändringen.`).waitFor();
  const waits = approver.getByRole('button', { name: `Väntar på att ${NAMES.editor} bekräftar` });
  await shown.isDisabled(waits);

  await author.goto(screens.inbox('mine'));
  const row = author.getByRole('row', { name: /Vårens möten/ });
  await row.getByText('Väntar på bekräftelse').waitFor();
  await row.getByRole('link', { name: 'Vårens möten' }).click();
  const changes = author.getByRole('region', { name: 'Vad som ändras' });
  await changes.getByText('Det som ändrades efter att texten skickades').waitFor();
  await changes.getByRole('heading', { name: 'Ingress' }).waitFor();
  await changes.getByRole('insertion').getByText('Vi ses i mars.').waitFor();
  await author.getByRole('button', { name: 'Bekräfta ändringen – författaren publicerar' }).click();
  await author.getByText('Du har bekräftat ändringen.').first().waitFor();
  await author.getByRole('region', { name: 'Läge' }).getByText('Godkänt').waitFor();

  await author.getByRole('link', { name: 'Öppna texten' }).click();
  await author.getByText(`${NAMES.head} ändrade i texten. Författaren ska bekräfta.`).waitFor();
  await author.getByText(`${NAMES.editor} bekräftade ändringen.`).waitFor();
  await author.getByRole('button', { name: 'Publicera det godkända' }).click();
  await author.getByRole('button', { name: 'Publicerat' }).waitFor();
  await author
    .getByRole('status')
    .filter({ hasText: /^Publicerat\s*Publicerat \d/i })
    .waitFor();
  await shown.holds(author.getByRole('textbox', { name: 'Ingress' }), 'Vi ses i mars.');
});

it('the author who does not agree changes it back, which asks for an approval anew', async () => {
  const documentId = await draft('editor', 'Här är vårens mötesdagar', 'Sommarens möten');
  const request = await submitted('editor', documentId);
  const [author, approver] = await Promise.all([windowOf('editor'), windowOf('head')]);
  await approver.goto(screens.draft(documentId));
  await approver.getByText('Du får ändra i texten medan du granskar den.').waitFor();
  await approver.getByRole('textbox', { name: 'Ingress' }).fill('Vi ses aldrig.');
  await approver.getByRole('button', { name: 'Spara; författaren får bekräfta' }).click();
  await approver.getByText('Nu ska den som skickade den bekräfta.').waitFor();

  await author.goto(screens.decision(request));
  await author.getByRole('link', { name: 'Öppna texten' }).click();
  await author.getByText('Ändrar du den upphävs begäran').waitFor();
  await author.getByRole('textbox', { name: 'Ingress' }).fill('Vi ses i juni.');
  await author.getByRole('button', { name: 'Spara och upphäv begäran' }).click();
  await author.getByText('Begäran upphävdes för att texten ändrades.').waitFor();
  await author.getByRole('button', { name: /^Skicka för godkännande till / }).waitFor();
});
