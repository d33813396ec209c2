import { DEMO_PASSWORD } from '../seed/accounts.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {'admin' | 'editor' | 'communicator' | 'head' | 'registrar' | 'unit' | 'chair'} Account */
/** @typedef {import('./words.mjs').Language} Language */
/** @typedef {ReturnType<typeof visitors>} Visitors */

/** What the browser itself says, as in the fields for dates. */
const LOCALES = { sv: 'sv-SE', en: 'en-GB' };
const WINDOW = { width: 1360, height: 860 };
const MESSAGES = '/content-manager/collection-types/api::message.message';

/**
 * The demo accounts, each in a window of its own for each language.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
export function visitors(browser, url) {
  /** @type {Map<string, { page: Page, token: string }>} */
  const inside = new Map();

  /**
   * @param {Account} account
   * @param {Language} [language]
   */
  async function visitor(account, language = 'sv') {
    const known = inside.get(`${account} ${language}`);
    if (known) return known;
    const context = await browser.newContext({
      viewport: WINDOW,
      baseURL: url,
      reducedMotion: 'reduce',
      locale: LOCALES[language],
      timezoneId: 'Europe/Stockholm',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto('/admin/auth/login');
    await page.fill('input[name=email]', `${account}@example.org`);
    await page.fill('input[name=password]', DEMO_PASSWORD);
    const answer = page.waitForResponse((response) => response.url().endsWith('/admin/login'));
    await page.click('button[type=submit]');
    const { data } = await (await answer).json();
    await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
    const visiting = { page, token: String(data.token) };
    inside.set(`${account} ${language}`, visiting);
    return visiting;
  }

  /**
   * A call as that person, for what a picture shows the result of.
   * @param {Account} account
   * @param {string} method
   * @param {string} address
   * @param {object} [body]
   * @returns {Promise<any>}
   */
  async function call(account, method, address, body) {
    const { page, token } = await visitor(account);
    const headers = { authorization: `Bearer ${token}` };
    // A connection that stood idle may be reset just then.
    const answer = await page.request.fetch(address, { method, headers, maxRetries: 3, ...(body && { data: body }) });
    if (!answer.ok())
      throw new Error(`${method} ${address} as ${account} answered ${answer.status()}: ${await answer.text()}`);
    return answer.status() === 204 ? undefined : answer.json();
  }

  return {
    call,
    /**
     * @param {Account} account
     * @param {Language} language
     */
    async windowOf(account, language) {
      const { page } = await visitor(account, language);
      await call(account, 'PUT', '/admin/users/me', { preferedLanguage: language });
      await page.evaluate(`localStorage.setItem('strapi-admin-language', '${language}')`);
      await page.setViewportSize(WINDOW);
      return page;
    },
    /**
     * Where a message is edited in the panel, and how it is called over HTTP.
     * @param {string} title
     */
    async message(title) {
      const { results } = await call('communicator', 'GET', `${MESSAGES}?_q=${encodeURIComponent(title)}`);
      if (results.length !== 1) throw new Error(`there are ${results.length} messages called ${title}`);
      const [{ documentId }] = results;
      return { uid: 'api::message.message', documentId, edit: `/admin${MESSAGES}/${documentId}` };
    },
    /**
     * The page of the latest request for a message.
     * @param {string} title
     */
    async request(title) {
      const { data } = await call('communicator', 'GET', `/attest/requests?view=all&q=${encodeURIComponent(title)}`);
      if (data.length === 0) throw new Error(`there is no request for ${title}`);
      return `/admin/plugins/attest/requests/${data[0].id}`;
    },
    /**
     * Approves what a message says now.
     * @param {Account} account
     * @param {string} title
     */
    async approve(account, title) {
      const { data } = await call('communicator', 'GET', `/attest/requests?view=all&q=${encodeURIComponent(title)}`);
      const address = `/attest/requests/${data[0].id}`;
      const { fingerprint, step } = (await call(account, 'GET', address)).data;
      await call(account, 'POST', `${address}/decisions`, { verdict: 'approve', fingerprint, step });
    },
    settled,
  };
}

/**
 * Waits until nothing is being fetched, and takes the pointer away.
 * @param {Page} page
 * @param {(key: string) => RegExp} t
 */
async function settled(page, t) {
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  await page.getByText(t('loading')).waitFor({ state: 'detached' });
  await page.getByText(/^(Loading content\.?|Laddar innehåll\.?)$/).waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.waitForTimeout(400);
}
