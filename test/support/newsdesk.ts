import type { Page } from 'playwright-core';

import { button } from './panel';
import type { Row } from './row';
import { beforehand, MESSAGE } from './screens';

const CONTACT = '/content-manager/collection-types/api::media-contact.media-contact';
const LIST = '/content-manager/collection-types/api::press-list.press-list';

/** Readers, lists and published press releases that a test of the panel finds when it begins, made through the panel's calls. */
export function newsdeskOf(url: () => string) {
  const { call } = beforehand(url);
  const ids = new Map<string, string>();

  return {
    /** A list with a contact for each name, at `name@media.example`; `otherwise` is what differs of some. */
    async list(
      name: string,
      names: readonly string[],
      otherwise: Readonly<Record<string, object>> = {},
    ): Promise<void> {
      for (const reader of names) {
        const contact = { name: reader, email: addressOf(reader), subscription: 'active', legalBasis: 'public-task' };
        const { data } = await call('communicator', 'POST', CONTACT, { ...contact, ...otherwise[reader] });
        ids.set(reader, data.documentId);
      }
      const connect = names.map((reader) => ({ documentId: ids.get(reader) }));
      await call('communicator', 'POST', LIST, { name, contacts: { connect } });
    },

    /** Whether mail is still to go to somebody, as their contact says. */
    async subscriptionOf(reader: string): Promise<string> {
      return (await call('communicator', 'GET', `${CONTACT}/${ids.get(reader)}`))['data'].subscription;
    },

    /** A press release that says what the example's does but for `changes`, approved and published. */
    async release(headline: string, changes: object = {}): Promise<string> {
      const drafts = `/content-manager/collection-types/${MESSAGE}`;
      const { results } = await call('editor', 'GET', `${drafts}?_q=${encodeURIComponent('Sex av tio')}`);
      const anew = { headline, slug: null, identifier: null, embargoedUntil: null, ...changes };
      const { data } = await call('editor', 'POST', `${drafts}/clone/${results[0].documentId}`, anew);
      const { documentId } = data;
      const request: Row = (await call('editor', 'POST', '/attest/requests', { uid: MESSAGE, documentId }))['data'];
      const { id, fingerprint, step } = request;
      await call('head', 'POST', `/attest/requests/${id}/decisions`, { verdict: 'approve', fingerprint, step: step ?? 0 }); // prettier-ignore
      await call('editor', 'POST', '/attest/publications', { uid: MESSAGE, documentId });
      return documentId;
    },
  };
}

export const addressOf = (reader: string): string => `${reader.toLowerCase()}@media.example`;

/** Chooses in the page of a new mailing, and looks at what it would be. */
export async function look(page: Page, ...lists: readonly string[]): Promise<void> {
  for (const name of lists) await page.getByRole('checkbox', { name: new RegExp(`^${name} \\(`) }).click();
  await button(page, 'Granska utskicket').click();
  await page.getByRole('heading', { name: '2. Så ser mottagarna det' }).waitFor();
}
