import type { Browser } from 'playwright-core';

import { openBrowser, logIn } from '../support/browser';
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
