import type { Browser } from 'playwright-core';

import { openBrowser, logIn } from '../support/browser';
import { beforehand, MESSAGE } from '../support/screens';
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

const list = (type: string) => `/admin/content-manager/collection-types/api::${type}.${type}`;

it('an editor drafts a poster; what the kind does not need is not asked', async () => {
  const page = await logIn(browser, served.url, 'editor');
  await page.goto(`${list('message')}/create`);
  await page.getByRole('textbox', { name: 'Rubrik' }).fill('Öppet hus i Parken');
  await shown.isAbsent(page.getByRole('combobox', { name: 'Placering' }));

  await page.getByRole('combobox', { name: 'Typ' }).first().click();
  await page.getByRole('option', { name: 'Affisch', exact: true }).click();
  await page.getByRole('combobox', { name: 'Placering' }).waitFor();

  await page.getByRole('combobox', { name: 'Organisationer' }).click();
  await page.getByRole('option', { name: /Gruppbostad Ekgården/ }).click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.waitForURL(/\/[a-z0-9]{24}/);
  await page.getByRole('heading', { name: 'Öppet hus i Parken' }).waitFor();
  await expect(page.locator('input[name=slug]').inputValue()).resolves.toBe('oppet-hus-i-parken');
  expect(
    await page
      .getByRole('button', { name: 'Publicera', exact: true })
      .isEnabled()
      .catch(() => false),
  ).toBe(false);
  await page.context().close();
});

it('a communicator sees the seats of an office but cannot change them; an administrator can', async () => {
  const open = async (account: 'communicator' | 'admin') => {
    const page = await logIn(browser, served.url, account);
    await page.goto(`${list('office')}?_q=${encodeURIComponent('Kommunikatör')}`);
    await page.getByRole('link', { name: 'Kommunikatör', exact: true }).click();
    await page.getByText('Offentlig kontakt').waitFor();
    return page;
  };
  const communicator = await open('communicator');
  const addSeat = (page: typeof communicator) => page.getByRole('button', { name: 'Lägg till en post' });
  await shown.isDisabled(addSeat(communicator));
  await shown.isDisabled(communicator.locator('input[name=routingEmail]'));
  await shown.holds(communicator.locator('input[name=routingEmail]'), '');
  const admin = await open('admin');
  await shown.isEnabled(addSeat(admin));
  await Promise.all([communicator.context().close(), admin.context().close()]);
});

it('of several texts each is said what happens to it, and only what may be is done', async () => {
  const { call, draft, submitted } = beforehand(() => served.url);
  const POSTER = 'Välkommen till öppet hus på Ekgården';
  const [one, other] = [
    await draft('unit', POSTER, 'Bland flera, ett'),
    await draft('unit', POSTER, 'Bland flera, två'),
  ];
  await submitted('unit', other);
  const page = await logIn(browser, served.url, 'communicator');
  await page.goto(`${list('message')}?_q=Bland%20flera`);
  for (const title of ['Bland flera, ett', 'Bland flera, två'])
    await page.getByRole('row', { name: title }).getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Publicera eller skicka', exact: true }).click();
  const of = (title: string) => page.getByRole('dialog').getByRole('listitem').filter({ hasText: title });
  await of('Bland flera, ett').getByText('Skicka för godkännande till Kommunikatör').waitFor();
  await of('Bland flera, två').getByText('Granska och besluta').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Skicka 1 för godkännande' }).click();
  await of('Bland flera, ett').getByText('Klart.').waitFor();
  await shown.isAbsent(of('Bland flera, två').getByText('Klart.'));
  const { data } = await call('unit', 'GET', `/attest/states?uid=${MESSAGE}&documents=${one},${other}`);
  expect(data.map(({ state }: { state: string }) => state)).toEqual(['pending', 'pending']);
  await page.context().close();
});
