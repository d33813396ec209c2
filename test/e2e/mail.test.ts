import type { Browser } from 'playwright-core';

import { barriers } from '../support/accessible';
import { logIn, openBrowser } from '../support/browser';
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

it('a person without any right to settings chooses how often they are written to', async () => {
  const page = await logIn(browser, served.url, 'unit');
  await page.goto('/admin/settings/attest-mail');
  await page.getByRole('radiogroup', { name: 'Hur ofta' }).waitFor();
  const daily = page.getByRole('radio', { name: 'En gång om dagen, i ett brev' });
  await daily.click();
  await page.getByText('Sparat.').waitFor();
  await page.reload();
  await daily.waitFor();
  expect(await daily.isChecked()).toBe(true);
  expect(await page.getByRole('radio', { name: 'Genast, om varje sak som väntar på mig' }).isChecked()).toBe(false);
  expect(await barriers(page)).toEqual([]);
  await page.context().close();
});
