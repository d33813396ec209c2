import type { Account } from './application';
import type { MESSAGE } from './approvals';
import { pressDesk } from './press-desk';
import type { Row } from './row';

export const CONTACT = 'api::media-contact.media-contact';

/** A press desk, and what a communicator does with media contacts over HTTP. */
export function contactDesk() {
  const desk = pressDesk();
  const table = (uid: string) => desk.query(uid as typeof MESSAGE);

  const contacts = {
    table,

    /** The whole answer, or the error of one with another status. */
    async asks(
      method: 'get' | 'post',
      path: string,
      body: object = {},
      status = 200,
      account: Account = 'communicator',
    ): Promise<Row> {
      // prettier-ignore
      const person = await desk.as(account);
      const url = path.startsWith('/content-manager/') ? path : `/media-contacts${path}`;
      const answer = await (method === 'get' ? person.get(url) : person.post(url, body));
      if (answer.status !== status) throw new Error(`${method} ${url}: ${answer.status} ${answer.text.slice(0, 1000)}`);
      return answer.body.error ?? answer.body;
    },

    preview: async (text: string): Promise<Row> => (await contacts.asks('post', '/previews', { text }))['data'],

    /** Looks, and imports. */
    async bring(text: string): Promise<Row> {
      const { seen } = await contacts.preview(text);
      return (await contacts.asks('post', '/imports', { text, seen }))['data'];
    },

    list: (question = ''): Promise<Row> => contacts.asks('get', question),
    idOf: async (email: string): Promise<string> => (await desk.contact(email))?.['documentId'],

    /** With outlets and beats. */
    whole: (email: string): Promise<Row> => table(CONTACT).findOne({ where: { email }, populate: { outlet: true, beats: true, otherOutlets: { populate: { outlet: true } } } as never }) as Promise<Row>, // prettier-ignore

    /** Entries of the log, newest first. */
    logged: (kind: string): Promise<readonly Row[]> => table('plugin::attest.log-entry').findMany({ where: { kind } as never, orderBy: { seq: 'desc' } }), // prettier-ignore
  };
  return { ...desk, ...contacts };
}

const HEAD = 'Namn;E-post;Redaktion;Titel';

/** A file with a name, an address, outlets and a title on each line. */
export const csv = (...lines: readonly string[]): string => [HEAD, ...lines].join('\r\n');
