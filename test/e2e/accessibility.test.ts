import type { Browser, Locator, Page } from 'playwright-core';

import { barriers } from '../support/accessible';
import type { Account } from '../support/application';
import { logIn, openBrowser } from '../support/browser';
import { serve, type Served } from '../support/served';

const PASSWORD = 'Budkavle-demo-1';
const MESSAGE = 'api::message.message';
const LIST = `/admin/content-manager/collection-types/${MESSAGE}`;
const INBOX = '/admin/plugins/attest';
const WIDGETS = '[data-strapi-widget-id^="plugin::attest"] main';
const WIDE = { width: 1400, height: 1000 };
const NARROW = { width: 390, height: 844 };
const EKGARDEN = /^Välkommen till öppet hus/;

let served: Served;
let browser: Browser;
let rows: readonly Row[];
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), openBrowser()]);
  rows = await requests();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

interface Row {
  readonly id: string;
  readonly uid: string;
  readonly documentId: string;
  readonly status: string;
  readonly title: string;
}

async function requests(): Promise<readonly Row[]> {
  const asJson = { 'content-type': 'application/json' };
  const body = JSON.stringify({ email: 'registrar@example.org', password: PASSWORD });
  const login = await fetch(`${served.url}/admin/login`, { method: 'POST', headers: asJson, body });
  const { data } = (await login.json()) as { data: { token: string } };
  const headers = { authorization: `Bearer ${data.token}` };
  const answer = await fetch(`${served.url}/attest/requests?view=all&pageSize=50`, { headers });
  return ((await answer.json()) as { data: readonly Row[] }).data;
}

const that = (titled: RegExp): Row => {
  const row = rows.find(({ title }) => titled.test(title));
  if (!row) throw new Error(`No request titled ${titled}`);
  return row;
};
const decision = (titled: RegExp) => `${INBOX}/requests/${that(titled).id}`;
const ekgarden = () => that(EKGARDEN).documentId;

interface Screen {
  readonly as: Account;
  readonly path: () => string;
  /** What tells that all of it is there. */
  readonly settled: (page: Page) => Locator;
  /** CSS selector of what is ours, where the rest of the screen is Strapi's. */
  readonly within?: string;
  /** Presses what opens it, where it has no address of its own. */
  readonly opened?: (page: Page) => Promise<void>;
  /** Presses what opens it anew where there is little room: Strapi's panels are elsewhere then, and what they had opened is gone. */
  readonly openedNarrow?: (page: Page) => Promise<void>;
}

const heading = (name: RegExp) => (page: Page) => page.getByRole('heading', { name }).first();
const aRow = (page: Page) => page.getByRole('row').nth(3);
const DIALOG = '[role=dialog]';
const inDialog = (name: RegExp) => (page: Page) => page.getByRole('dialog').getByText(name).first();
const pressing = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

/** A proposal that was begun earlier is still there. */
async function changesARule(page: Page): Promise<void> {
  const [begin, change] = [page.getByRole('button', { name: 'Föreslå en ändring' }), page.getByRole('button', { name: /^Ändra ”/ }).first()]; // prettier-ignore
  await begin.or(change).first().waitFor();
  if (await begin.isVisible()) await begin.click();
  await change.click();
}

const SCREENS: Readonly<Record<string, Screen>> = {
  'the inbox': { as: 'communicator', path: () => INBOX, settled: (page) => page.getByRole('row', { name: EKGARDEN }) },
  'the inbox with all there is': { as: 'registrar', path: () => `${INBOX}?view=all`, settled: aRow },
  'a decision to make': { as: 'communicator', path: () => decision(EKGARDEN), settled: heading(/Ditt beslut/) },
  'a request as others see it': {
    as: 'registrar',
    path: () => decision(/^Sex av tio/),
    settled: heading(/Som läsarna/),
  },
  'a preview': { as: 'unit', path: () => `${INBOX}/preview/${MESSAGE}/${ekgarden()}`, settled: heading(EKGARDEN) },
  notices: { as: 'communicator', path: () => `${INBOX}/notices`, settled: (page) => page.getByRole('list', { name: 'Aviseringar' }) }, // prettier-ignore
  deputies: { as: 'communicator', path: () => `${INBOX}/deputies`, settled: heading(/Ersättare/) },
  'the decision log': { as: 'registrar', path: () => `${INBOX}/log`, settled: heading(/\d{4}$/) },
  health: { as: 'registrar', path: () => `${INBOX}/health`, settled: heading(/Hälsa/) },
  'the policy': { as: 'admin', path: () => '/admin/settings/attest-policy', settled: aRow, within: 'main' },
  'a press mailing to choose': {
    as: 'communicator',
    path: () => '/admin/press/new',
    settled: (page) => page.getByRole('radiogroup', { name: 'Bilagor' }),
    within: 'main',
  },
  'a rule that is being changed': {
    as: 'admin',
    path: () => '/admin/settings/attest-policy',
    opened: changesARule,
    settled: inDialog(/^När regeln gäller$/),
    within: DIALOG,
  },
  'the versions of the policy': { as: 'admin', path: () => '/admin/settings/attest-policy/versions', settled: (page) => page.getByRole('row', { name: /Version 1/ }), within: 'main' }, // prettier-ignore
  'an appointment of a deputy': {
    as: 'communicator',
    path: () => `${INBOX}/deputies`,
    opened: pressing('Utse ersättare'),
    settled: inDialog(/^Ersättare/),
    within: DIALOG,
  },
  'an emergency': {
    as: 'communicator',
    path: () => `${LIST}/${ekgarden()}`,
    opened: pressing('Nödpublicera…'),
    openedNarrow: async (page) => {
      await pressing('Visa fler åtgärder')(page);
      await pressing('Nödpublicera…')(page);
    },
    settled: inDialog(/Vad det gäller/),
    within: DIALOG,
  },
  'the home page': { as: 'communicator', path: () => '/admin', settled: aRow, within: WIDGETS },
  'the edit view': {
    as: 'unit',
    path: () => `${LIST}/${ekgarden()}`,
    settled: heading(/^Attest$/),
    within: 'aside',
  },
};

const pages = new Map<Account, Promise<Page>>();
function pageOf(account: Account): Promise<Page> {
  const page = pages.get(account) ?? logIn(browser, served.url, account);
  pages.set(account, page);
  return page;
}

describe('axe-core finds nothing that bars people from', () => {
  it.each(Object.entries(SCREENS))(
    '%s, light and dark, wide and narrow',
    async (_, { as, path, opened, openedNarrow, settled, within }) => {
      const page = await pageOf(as);
      for (const theme of ['light', 'dark']) {
        await page.evaluate((chosen) => localStorage.setItem('STRAPI_THEME', chosen), theme);
        await page.setViewportSize(WIDE);
        await page.goto(path());
        await opened?.(page);
        await settled(page).waitFor();
        expect({ theme, found: await barriers(page, within) }).toEqual({ theme, found: [] });
        await page.setViewportSize(NARROW);
        await openedNarrow?.(page);
        await settled(page).waitFor();
        expect({ theme, narrow: await barriers(page, within) }).toEqual({ theme, narrow: [] });
      }
    },
  );
});
