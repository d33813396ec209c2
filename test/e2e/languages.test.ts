import type { Browser, Page } from 'playwright-core';

import en from '../../src/admin/translations/en/model.json';
import sv from '../../src/admin/translations/sv/model.json';
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
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Strapi names the language "Swedish" in its own list, whatever the language of the panel. */
async function chooseLanguage(page: Page, language: 'Swedish' | 'English') {
  await page.goto('/admin/me');
  const choice = page.getByRole('combobox', { name: /Gränssnittsspråk|Interface language/i });
  if ((await choice.innerText()) === language) return;
  await choice.click();
  await page.getByRole('option', { name: language, exact: true }).click();
  const saved = page.waitForResponse(
    (response) => response.url().endsWith('/admin/users/me') && response.request().method() === 'PUT',
  );
  await page.getByRole('button', { name: /^(Spara|Save)$/ }).click();
  expect((await saved).status()).toBe(200);
}

describe('each role finds its way in Swedish and in English', () => {
  it.each([
    ['editor', 'message', 'Meddelande', 'Message'],
    ['communicator', 'media-contact', 'Mediekontakt', 'Media contact'],
    ['head', 'plan', 'Kommunikationsplan', 'Plan'],
    ['registrar', 'message', 'Meddelande', 'Message'],
    ['unit', 'activity', 'Aktivitet', 'Activity'],
    ['chair', 'goal', 'Mål', 'Goal'],
    ['admin', 'office', 'Funktion/organ', 'Office'],
  ] as const)('%s opens %s', async (account, type, swedish, english) => {
    const page = await logIn(browser, served.url, account);
    await page.goto(list(type));
    await expect(heading(page).innerText()).resolves.toBe(swedish);
    await page.getByRole('link', { name: swedish, exact: true }).first().waitFor();
    await page.getByText('Samlingstyper').waitFor();

    await chooseLanguage(page, 'English');
    await page.goto(list(type));
    await expect(heading(page).innerText()).resolves.toBe(english);
    await page.getByText('Collection Types').waitFor();
    await page.context().close();
  });
});

describe('the edit view of a message', () => {
  type Texts = Readonly<Record<string, string>>;
  const fields = [
    'headline',
    'kind',
    'organisations',
    'audiences',
    'channels',
    'preamble',
    'embargoedUntil',
    'slug',
    'edNote',
  ];

  it.each([
    ['editor', sv as Texts, 'Pressmeddelande', 'I vems namn det går ut.'],
    ['editor', en as Texts, 'Press release', 'In whose name it goes out.'],
  ] as const)('as %s names fields, values and hints in the chosen language', async (account, texts, value, hint) => {
    const page = await logIn(browser, served.url, account);
    if (texts === (en as Texts)) await chooseLanguage(page, 'English');
    else await chooseLanguage(page, 'Swedish');
    await page.goto(`${list('message')}/create`);
    for (const field of fields) {
      await page
        .getByText(texts[`content-manager.content-types.api::message.message.${field}`] as string)
        .first()
        .waitFor();
    }
    await page.getByText(hint).waitFor();
    await page
      .getByRole('combobox', { name: texts['content-manager.content-types.api::message.message.kind'] as string })
      .click();
    await page.getByRole('option', { name: value, exact: true }).waitFor();
    await page.context().close();
  });
});

it('a list shows words, not codes, and the plan a draft belongs to', async () => {
  const page = await logIn(browser, served.url, 'communicator');
  await page.goto(list('activity'));
  await page.getByRole('gridcell', { name: 'Kommunikationsplan för Höglandets samordningsförbund' }).first().waitFor();
  await page.getByRole('gridcell', { name: 'Pågår' }).first().waitFor();
  await shown.isAbsent(page.getByText('in-process'));
  await page.context().close();
});
