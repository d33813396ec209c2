import type { Browser } from 'playwright-core';

import { openBrowser } from '../support/browser';
import { beforehand, MESSAGE, NAMES, screens, windowsOf } from '../support/screens';
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

const POSTER = 'Välkommen till öppet hus på Ekgården';
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

it('who is away appoints somebody for the rest of the day, who decides in their place and never on their own work', async () => {
  const request = await submitted('unit', await draft('unit', POSTER, 'Affisch till en ersättare'));
  const own = await draft('unit', POSTER, 'Affisch som ersättaren skrev i');
  await call('chair', 'PUT', `/content-manager/collection-types/${MESSAGE}/${own}`, {
    preamble: 'Ordförandens ingress.',
  });
  const ownRequest = await submitted('unit', own);
  const [principal, deputy] = await Promise.all([windowOf('communicator'), windowOf('chair')]);

  await deputy.goto(screens.inbox());
  await deputy
    .getByRole('status')
    .filter({ hasText: /begäran/ })
    .waitFor();
  await shown.isAbsent(deputy.getByRole('link', { name: 'Affisch till en ersättare' }));

  await principal.goto('/admin/plugins/attest/deputies');
  await principal.getByRole('button', { name: 'Utse ersättare' }).click();
  const dialog = principal.getByRole('dialog', { name: 'Utse ersättare' });
  await dialog.getByRole('combobox', { name: 'Ersättare' }).click();
  await principal.getByRole('option', { name: NAMES.chair }).click();
  await dialog.getByRole('combobox', { name: 'Till, datum' }).fill(today());
  await principal.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Utse ersättaren' }).click();
  await principal.getByText(`${NAMES.chair} är utsedd till ersättare.`).waitFor();
  const now = principal.getByRole('region', { name: 'Nu', exact: true });
  await now.getByText(`${NAMES.chair} beslutar i stället för ${NAMES.communicator}`).waitFor();

  await deputy.reload();
  await deputy.getByRole('link', { name: 'Affisch till en ersättare' }).click();
  await deputy.getByText(`Du beslutar för ${NAMES.communicator}.`).waitFor();
  await deputy.getByRole('button', { name: /^Godkänn/ }).click();
  await deputy.getByText('Ditt godkännande är registrerat.').first().waitFor();
  const steps = deputy.getByRole('region', { name: 'Steg' });
  await steps.getByText(`${NAMES.chair} för ${NAMES.communicator}`).waitFor();
  await deputy.getByRole('button', { name: /händelser$/ }).click();
  await deputy.getByText(`${NAMES.chair} godkände för ${NAMES.communicator}.`).waitFor();

  await principal.goto(screens.decision(request));
  await principal.getByText(`${NAMES.chair} för ${NAMES.communicator}`).waitFor();
  await principal.getByRole('link', { name: 'Öppna texten' }).click();
  await principal.getByText(`${NAMES.chair} godkände för ${NAMES.communicator}.`).waitFor();

  await deputy.goto(screens.decision(ownRequest));
  await deputy.getByText('Någon annan måste godkänna texten. Du har själv skrivit i den.').first().waitFor();
  await shown.isAbsent(deputy.getByRole('button', { name: /^Godkänn/ }));
});

it('who appointed a deputy may take the place back at once', async () => {
  const people = (await call('communicator', 'GET', '/attest/people'))['data'] as { id: number; name: string }[];
  const idOf = (name: string) => people.find((one) => one.name === name)?.id;
  const [from, to] = [new Date(Date.now() - 60_000), new Date(Date.now() + 3_600_000)];
  await call('head', 'POST', '/attest/deputies', { principal: idOf(NAMES.head), deputy: idOf(NAMES.unit), from, to });
  const page = await windowOf('head');
  await page.goto('/admin/plugins/attest/deputies');
  await page.getByRole('button', { name: `Avsluta att ${NAMES.unit} ersätter ${NAMES.head}` }).click();
  await page.getByText(`${NAMES.unit} kan genast inte längre besluta i stället för ${NAMES.head}.`).waitFor();
  await page.getByRole('button', { name: 'Avsluta nu' }).click();
  await page.getByText(`${NAMES.unit} beslutar inte längre i stället för ${NAMES.head}.`).waitFor();
  const past = page.getByRole('region', { name: 'Tidigare' });
  await past.getByText(`${NAMES.unit} beslutade i stället för ${NAMES.head}`).waitFor();
  await past.getByText(/Avslutades i förtid/).waitFor();
});
