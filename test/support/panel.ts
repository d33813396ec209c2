import type { Locator, Page } from 'playwright-core';

import { MESSAGE } from './approvals';
import { picture, PREFIX } from './uploads';
import type { Row } from './row';

/** The admin panel as people meet it: what they see and press goes by the Swedish names it has on the screen. */

export { MESSAGE };

const documents = (uid: string): string => `/admin/content-manager/collection-types/${uid}`;

export const button = (at: Page | Locator, name: string | RegExp): Locator =>
  at.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** What stands beside the text: where it stands with the policy, and why. */
export const beside = (page: Page): Locator => box(page, 'Attest');

/** The button that does what the policy makes of publishing. */
export const mainButton = (page: Page): Locator => box(page, 'Post').getByRole('button').first();

const box = (page: Page, title: string): Locator =>
  page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: title, level: 2 }) });

/** Opens a document where it is written, and waits until it says where the text stands. */
export async function openText(page: Page, documentId: string, uid = MESSAGE): Promise<void> {
  await page.goto(`${documents(uid)}/${documentId}`);
  await beside(page).getByRole('status').first().waitFor();
}

/** Chooses in a list of fixed values. */
export async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Adds a relation to what is found by its name. */
export async function relate(page: Page, field: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).first().click();
}

/** Saves, and waits until the form shows what was saved: what is typed before that is lost. */
export async function save(page: Page): Promise<void> {
  const saved = answerTo(page, ['POST', 'PUT'], /\/collection-types\/[^/?]+(\/[a-z0-9]{24})?(\?|$)/);
  const read = saved.then(() => answerTo(page, ['GET'], /\/collection-types\/[^/?]+\/[a-z0-9]{24}(\?|$)/));
  await button(page, 'Spara').click();
  await read;
  await page.getByRole('button', { name: 'Spara', exact: true, disabled: true }).waitFor();
}

const answerTo = (page: Page, methods: readonly string[], path: RegExp) =>
  page.waitForResponse((response) => methods.includes(response.request().method()) && path.test(response.url()));

export const openInbox = async (page: Page, view = 'waiting'): Promise<void> => {
  await page.goto(`/admin/plugins/attest?view=${view}`);
  await page.getByRole('navigation', { name: 'Vyer av inkorgen' }).waitFor();
};

/** A request in the list of the inbox. */
export const inList = (page: Page, title: string): Locator =>
  page.getByRole('table', { name: /^Begäranden/ }).getByRole('link', { name: title, exact: true });

/** The page looks now and then what others have done; this lets the time for that pass, without waiting for it. */
export async function aMinuteLater(page: Page): Promise<void> {
  await page.clock.fastForward(60_000);
}

/** A call of the panel's own, as whoever is logged in on the page. */
export async function ask(page: Page, method: 'GET' | 'POST', path: string, data?: object): Promise<Row> {
  const response = await page.request.fetch(path, { ...(await asPage(page)), method, ...(data && { data }) });
  if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
  return (await response.json()) as Row;
}

/** A new draft that says the same as an example, but for `changes`. */
export async function draftLike(page: Page, headline: string, changes: object, uid = MESSAGE): Promise<string> {
  const api = `/content-manager/collection-types/${uid}`;
  const field = uid === MESSAGE ? 'headline' : 'title';
  const { results } = await ask(page, 'GET', `${api}?filters[${field}][$startsWith]=${encodeURIComponent(headline)}`);
  const { data } = await ask(page, 'POST', `${api}/clone/${results[0].documentId}`, changes);
  return data.documentId;
}

/** A server may close a connection just as it is used again, which is no refusal. */
async function asPage(page: Page) {
  const { value } = (await page.context().cookies()).find(({ name }) => name === 'jwtToken') ?? {};
  return { headers: { authorization: `Bearer ${value}` }, maxRetries: 3 };
}

/** Uploads a photograph; `clearAway` removes it. */
export async function photograph(page: Page): Promise<number> {
  const file = {
    name: `${PREFIX}-${process.pid}-${Date.now()}.jpg`,
    mimeType: 'image/jpeg',
    buffer: await picture(80, 60),
  };
  const response = await page.request.post('/upload', { ...(await asPage(page)), multipart: { files: file } });
  const [{ id }] = (await response.json()) as [Row];
  return id;
}

/** The menu’s link, with how much it says waits for the person. */
export const waits = (page: Page, count: number): Locator =>
  page.getByRole('link', { name: new RegExp(`^Attest, ${count} begäran`) });

export async function waiting(page: Page): Promise<number> {
  const link = page.getByRole('link', { name: /^Attest, \d/ });
  return Number(/\d+/.exec((await link.getAttribute('aria-label')) ?? '')?.[0]);
}

/** Waits until what a person types goes into the field. */
export async function hasFocus(field: Locator): Promise<void> {
  await field.waitFor();
  await field.page().waitForFunction((element) => element === document.activeElement, await field.elementHandle());
}
