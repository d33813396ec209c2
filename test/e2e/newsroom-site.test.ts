import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { barriers } from '../support/accessible';
import { startApplication, type Application } from '../support/application';
import { openBrowser } from '../support/browser';
import { UMEA, VASTRA } from '../support/edition';
import { pressKeys, tabTo } from '../support/keyboard';
import { newsroomOf } from '../support/newsroom';
import { freePort } from '../support/ports.cjs';
import { publicPlansIn } from '../support/public-plans';

const HOSTILE = '<img src=x onerror="window.hit = true"> & Co';

let application: Application;
let browser: Browser;
let url: string;
beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const config = { 'server.absoluteUrl': url, 'newsroom.title': 'Nyhetsrummet', 'newsroom.accessibility': '/om' };
  [application, browser] = await Promise.all([startApplication('seeded', { config }), openBrowser()]);
  await new Promise<void>((resolve) => application.strapi.server.httpServer.listen(port, '127.0.0.1', () => resolve()));
  await whatIsPublic();
});
afterAll(async () => {
  await browser?.close();
  await application?.stop();
});

const { goesLive, isEnded } = newsroomOf(() => application);
const { planGoesLive, planIsEnded } = publicPlansIn(() => application);

async function whatIsPublic(): Promise<void> {
  const facts = 'Ett samarbete mellan fyra parter.\n\nDet finansieras gemensamt.';
  for (let nth = 0; nth < 22; nth++)
    await goesLive({ documentId: `m${nth}`, content: { headline: `Nyhet nummer ${nth}`, kind: 'news', slug: `m${nth}` }, row: { organisations: [VASTRA] }, liveFrom: '2026-02-01T08:00:00.000Z' }); // prettier-ignore
  await goesLive({ documentId: 'a', content: { facts, slug: 'resultatet' } });
  await goesLive({ documentId: 'b', content: { headline: HOSTILE, slug: 'rattelse' }, row: { corrects: { documentId: 'a' } }, liveFrom: '2026-03-05T05:00:00.000Z' }); // prettier-ignore
  await goesLive({ documentId: 'c', content: { headline: 'The results', language: 'en', slug: 'results' }, row: { translationOf: { documentId: 'a' } } }); // prettier-ignore
  await goesLive({ documentId: 'd', content: { headline: 'النتائج', language: 'ar', slug: 'arabiska' } });
  await goesLive({ documentId: 'g', content: { slug: 'borta' } });
  await isEnded({ documentId: 'g' }, {});
  await planGoesLive({ documentId: 'p1' });
  await planGoesLive({ documentId: 'p2' });
  await planIsEnded({ documentId: 'p2' });
}

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

async function opened(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: WIDE, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(path);
  return page;
}

const close = (page: Page): Promise<void> => page.context().close();

const PAGES: Readonly<Record<string, string>> = {
  'the list': '/newsroom',
  'the list, narrowed': '/newsroom?kind=press-release&q=resultat',
  'an empty list': '/newsroom?q=finnsinte',
  'a search that is refused': '/newsroom?q=a',
  'an article': '/newsroom/messages/resultatet',
  'an article in English': '/newsroom/messages/results',
  'an article from right to left': '/newsroom/messages/arabiska',
  'the plans': '/newsroom/plans',
  'a plan': '/newsroom/plans/p1',
  'a plan, with an English page around it': '/newsroom/plans/p1?lang=en',
  'a plan that is gone': '/newsroom/plans/p2',
  'the contacts': '/newsroom/contacts',
  'a message that is gone': '/newsroom/messages/borta',
  'a page that is not there': '/newsroom/annat',
};

describe.each(Object.entries(PAGES))('%s', (_, path) => {
  it.each(['light', 'dark'] as const)('bars nobody, %s, wide and narrow', async (colorScheme) => {
    const page = await opened(path, { colorScheme });
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    await page.waitForFunction((width) => window.innerWidth === width, NARROW.width);
    expect(await barriers(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(NARROW.width);
    await close(page);
  });

  it('asks nobody else, and breaks no rule of its own', async () => {
    const page = await opened('about:blank');
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(path, { waitUntil: 'load' });
    expect(asked.filter((address) => !address.startsWith(`${url}/`))).toEqual([]);
    // The files that the example names are nowhere; whatever else is said is wrong.
    expect(said.filter((text) => !/status of (400|404|410)/.test(text))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await close(page);
  });
});

it('the keyboard alone leads past the menu, narrows the list and opens an article', async () => {
  const page = await opened('/newsroom');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
  await skip.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('main:focus').waitFor();
  await tabTo(page, 'combobox', /^Typ$/);
  await page.keyboard.type('Pressm');
  await pressKeys(page, 'button', /^Visa$/);
  await page.getByRole('heading', { name: /meddelanden stämmer/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('kind')).toBe('press-release');
  await pressKeys(page, 'link', /^Resultatet är här$/);
  await page.getByRole('heading', { level: 1, name: 'Resultatet är här' }).waitFor();
  await close(page);
});

it('what has the focus is seen to have it', async () => {
  const page = await opened('/newsroom');
  await tabTo(page, 'link', /^Presskontakter$/);
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
    return `${outlineStyle} ${outlineWidth}`;
  });
  expect(outline).toBe('solid 3px');
  await close(page);
});

it('beside a wide list the form stands open; on a telephone it is opened', async () => {
  const page = await opened('/newsroom');
  await page.getByLabel('Sökord').waitFor();
  await page.setViewportSize(NARROW);
  await page.getByLabel('Sökord').waitFor({ state: 'hidden' });
  await page.getByText('Sök och avgränsa').click();
  await page.getByLabel('Sökord').waitFor();
  await close(page);
});

describe('without JavaScript', () => {
  const javaScriptEnabled = false;

  it('one searches, turns the page, reads and changes language', async () => {
    const page = await opened('/newsroom', { javaScriptEnabled });
    await page.getByRole('heading', { name: '26 meddelanden, sida 1 av 2' }).waitFor();
    await page.getByRole('link', { name: 'Äldre' }).click();
    await page.getByRole('heading', { name: '26 meddelanden, sida 2 av 2' }).waitFor();
    await page.getByLabel('Sökord').fill('Två rader');
    await page.getByLabel('Organisation').selectOption({ value: UMEA.slug });
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.getByRole('heading', { name: '4 meddelanden stämmer' }).waitFor();
    expect(await page.getByLabel('Sökord').inputValue()).toBe('Två rader');
    await page.getByRole('link', { name: 'Resultatet är här' }).click();
    await page.getByText('Det finansieras gemensamt.').waitFor();
    await page.getByRole('link', { name: 'In English' }).click();
    await page.getByRole('heading', { name: 'Press contact' }).waitFor();
    await page.getByRole('link', { name: 'The results' }).click();
    await page.getByRole('heading', { level: 1, name: 'The results' }).waitFor();
    await close(page);
  });

  it('a plan and its year are read', async () => {
    const page = await opened('/newsroom/plans', { javaScriptEnabled });
    await page.getByRole('link', { name: 'Kommunikationsplan 2026' }).click();
    const november = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'November' }) });
    await november.getByRole('link', { name: 'Offentligt styrelsemöte' }).click();
    await page.locator('#a-1:target').waitFor();
    await close(page);
  });
});

describe('the element for other websites', () => {
  let host: Server;
  let page: Page;
  const asked = new Map<string, string>();
  beforeAll(async () => {
    host = createServer((request, response) => {
      const policy = `default-src 'none'; script-src ${url}; connect-src ${url}`;
      response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const element = asked.get(request.url ?? '') ?? '';
      response.end(`<!doctype html><html lang="sv"><title>Kommunen</title><main><h1>Kommunen</h1>${element}</main><script defer src="${url}/newsroom/embed.js"></script></html>`); // prettier-ignore
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', () => resolve()));
  });
  afterAll(() => new Promise((resolve) => host.close(resolve)));
  afterEach(() => close(page));

  async function embedded(attributes: string, options: BrowserContextOptions = {}): Promise<void> {
    const fallback = `<a href="${url}/newsroom?organisation=${UMEA.slug}">Alla nyheter</a>`;
    asked.set('/', `<budkavle-news ${attributes}>${fallback}</budkavle-news>`);
    page = await opened(home(), options);
  }

  const home = (): string => `http://localhost:${(host.address() as AddressInfo).port}/`;

  it('shows the newest as text, with day and language, on a page with a strict policy', async () => {
    await embedded(`organisation="${UMEA.slug}" limit="2"`);
    const list = page.locator('ul.budkavle-news');
    await list.waitFor();
    expect(await list.getByRole('listitem').allTextContents()).toEqual([
      `${HOSTILE} 5 mars 2026`,
      expect.stringMatching(/ 4 mars 2026$/),
    ]);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(await barriers(page)).toEqual([]);
    await list.getByRole('link', { name: HOSTILE }).click();
    await page.getByRole('heading', { level: 1, name: HOSTILE }).waitFor();
  });

  it('leads to the organisation’s own page where that is said', async () => {
    await embedded('kind="press-release" limit="1" page="https://www.example.org/n/{slug}"');
    const link = page.locator('ul.budkavle-news a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://www.example.org/n/rattelse');
  });

  it('leaves what stands in it where the newsroom refuses', async () => {
    page = await opened('about:blank');
    const warned = page.waitForEvent('console', (message) => message.text().includes('the newsroom answered 400'));
    asked.set('/', '<budkavle-news kind="finns-inte"><a href="/nyheter">Alla nyheter</a></budkavle-news>');
    await page.goto(home());
    await warned;
    await page.getByRole('link', { name: 'Alla nyheter' }).waitFor();
  });

  it('leads to the newsroom where nothing runs', async () => {
    await embedded(`organisation="${UMEA.slug}"`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Alla nyheter' }).click();
    await page.getByRole('heading', { name: /meddelanden stämmer/ }).waitFor();
  });
});
