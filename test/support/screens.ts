import type { Browser, Page } from 'playwright-core';

import type { Account } from './application';
import { logIn } from './browser';
import type { Row } from './row';

export const MESSAGE = 'api::message.message';
const DRAFTS = `/content-manager/collection-types/${MESSAGE}`;
const PASSWORD = 'Budkavle-demo-1';

export const NAMES = {
  admin: 'Ada Administratör',
  editor: 'Edvin Redaktör',
  communicator: 'Karin Kommunikatör',
  head: 'Helena Chef',
  registrar: 'Roland Registrator',
  unit: 'Ulla Enhetschef',
  chair: 'Olof Ordförande',
} as const satisfies Record<Account, string>;

export const screens = {
  draft: (documentId: string) => `/admin${DRAFTS}/${documentId}`,
  decision: (request: string) => `/admin/plugins/attest/requests/${request}`,
  inbox: (view = 'waiting') => `/admin/plugins/attest?view=${view}`,
};

/** One window a person, opened when somebody first needs it: each has logged in once in the whole file. */
export function windowsOf(browser: () => Browser, url: () => string) {
  const windows = new Map<Account, Promise<Page>>();
  return (account: Account): Promise<Page> => {
    const window = windows.get(account) ?? logIn(browser(), url(), account);
    windows.set(account, window);
    return window;
  };
}

/** What has happened before the test begins, done through the same calls as the panel makes. */
export function beforehand(url: () => string) {
  const tokens = new Map<Account, Promise<string>>();

  async function tokenOf(account: Account): Promise<string> {
    const body = JSON.stringify({ email: `${account}@example.org`, password: PASSWORD });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url()}/admin/login`, { method: 'POST', headers, body });
    return ((await response.json()) as { data: { token: string } }).data.token;
  }

  /** @throws Error with what the server answered, when that is not a yes */
  async function call(account: Account, method: string, path: string, body?: object): Promise<Row> {
    const token = tokens.get(account) ?? tokenOf(account);
    tokens.set(account, token);
    const headers = { authorization: `Bearer ${await token}`, 'content-type': 'application/json' };
    const response = await fetch(url() + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} as ${account}: ${response.status} ${answer}`);
    return JSON.parse(answer) as Row;
  }

  return {
    call,
    /** A new draft that says the same as a message of the example data but for its headline, written by this person. */
    async draft(account: Account, like: string, headline: string): Promise<string> {
      const { results } = await call(account, 'GET', `${DRAFTS}?_q=${encodeURIComponent(like)}`);
      const { data } = await call(account, 'POST', `${DRAFTS}/clone/${results[0].documentId}`, { headline });
      return data.documentId;
    },
    async submitted(account: Account, documentId: string): Promise<string> {
      return (await call(account, 'POST', '/attest/requests', { uid: MESSAGE, documentId }))['data'].id;
    },
    /** The same policy with one route's outcome changed, proposed by one and activated by another. */
    async whenTheRuleIs(route: string, outcome: (before: Row) => Row): Promise<void> {
      const { data: active } = await call('communicator', 'GET', '/attest/policies/active');
      const routes = active.routes.map((one: Row) =>
        one['id'] === route ? { ...one, outcome: outcome(one['outcome']) } : one,
      );
      const proposal = { routes, requirements: active.requirements, reason: 'Prövas', basedOn: active.version };
      const { data } = await call('communicator', 'POST', '/attest/policies', proposal);
      await call('head', 'POST', `/attest/policies/${data.version}/activate`, {});
    },
  };
}
