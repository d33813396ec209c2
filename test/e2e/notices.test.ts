import type { Browser } from 'playwright-core';

import { openBrowser } from '../support/browser';
import { beforehand, screens, windowsOf } from '../support/screens';
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
const { call, draft, submitted } = beforehand(() => served.url);

const NOTICES = '/admin/plugins/attest/notices';
const POSTER = 'Välkommen till öppet hus på Ekgården';
const TITLE = 'Affisch att fråga om';

it('whoever wrote is told in the panel what was asked, and goes from there to the text', async () => {
  const request = await submitted('unit', await draft('unit', POSTER, TITLE));
  await call('communicator', 'POST', `/attest/requests/${request}/comments`, { text: 'Vilken dag är det?' });
  const unit = await windowOf('unit');
  await unit.goto(NOTICES);
  const notice = unit.getByRole('list', { name: 'Aviseringar' }).getByRole('listitem').filter({ hasText: TITLE });
  await notice.getByText('Texten har fått en kommentar.').waitFor();
  await notice.getByText('Vilken dag är det?').waitFor();
  await notice.getByText('Ny', { exact: true }).waitFor();
  await unit.getByRole('link', { name: /^Aviseringar \(\d+\)$/ }).waitFor();

  await notice.getByRole('link', { name: TITLE }).click();
  await unit.waitForURL(({ pathname }) => pathname === screens.decision(request));
  await unit.goBack();
  await notice.getByText('Ny', { exact: true }).waitFor({ state: 'detached' });
});

it('what is new is marked as seen in one press', async () => {
  const communicator = await windowOf('communicator');
  await submitted('unit', await draft('unit', POSTER, 'Affisch att godkänna'));
  await communicator.goto(NOTICES);
  await communicator.getByText('Texten väntar på ditt beslut.').first().waitFor();
  await communicator.getByRole('button', { name: 'Markera de nya som sedda' }).click();
  await communicator
    .getByText(/markera(d|de) som sedda?\./)
    .first()
    .waitFor();
  await communicator.getByText('Ny', { exact: true }).first().waitFor({ state: 'detached' });
  await communicator.getByRole('link', { name: 'Aviseringar', exact: true }).waitFor();
  await shown.isAbsent(communicator.getByRole('button', { name: 'Markera de nya som sedda' }));
});
