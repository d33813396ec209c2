import type { Application } from './application';
import { approvalsOf } from './approvals';
import { gatedOf } from './gated';
import type { Row } from './row';

const CONTACT = 'api::media-contact.media-contact';
const LIST = 'api::press-list.press-list';
/** Contacts on one list. */
const LONGEST = 500;

/** Press lists, messages for them, and what a communicator does with them over HTTP. */
export const pressOf = (application: () => Application) => {
  const { query, outbox } = approvalsOf(application);
  const gated = gatedOf(application);
  let lists = 0;

  const press = {
    gated,

    /** Contacts with these addresses on one list each 500. @returns ids of the lists */
    async listsOf(addresses: readonly string[], data: object = {}, ofList: object = {}): Promise<readonly string[]> {
      const made: string[] = [];
      for (let from = 0; from < addresses.length; from += LONGEST) {
        const number = (lists += 1);
        const rows = addresses.slice(from, from + LONGEST).map((email, index) => ({
          documentId: `contact${number}x${index}`,
          name: email.split('@')[0],
          email,
          subscription: 'active',
          legalBasis: 'public-task',
          ...data,
        }));
        for (let at = 0; at < rows.length; at += 100)
          await query(CONTACT).createMany({ data: rows.slice(at, at + 100) as never });
        const list = { name: `Lista ${number}`, contacts: rows.map(({ documentId }) => documentId), ...ofList };
        const { documentId } = await application()
          .strapi.documents(LIST as never)
          .create({ data: list as never });
        made.push(documentId);
      }
      return made;
    },

    contact: (email: string): Promise<Row> => query(CONTACT).findOne({ where: { email } }) as Promise<Row>,

    async asks(method: 'get' | 'post', path: string, body: object = {}, status = 200): Promise<Row> {
      const person = await application().as('communicator');
      const answer = await (method === 'get' ? person.get(path) : person.post(path, body));
      if (answer.status !== status) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`); // prettier-ignore
      return answer.body.error ?? answer.body.data;
    },

    preview: (asked: object, status = 200) => press.asks('post', '/press-mailings/previews', asked, status),

    /** Looks, and sends to as many as there are. */
    async start(asked: object): Promise<Row> {
      const { recipients } = await press.preview(asked);
      return press.asks('post', '/press-mailings', { ...asked, recipients }, 201);
    },

    show: (key: unknown) => press.asks('get', `/press-mailings/${key}`),
    deliveries: (key: unknown): Promise<readonly Row[]> => press.list(`/press-mailings/${key}/deliveries?pageSize=100`),
    list: async (path: string): Promise<readonly Row[]> => (await press.asks('get', path)) as unknown as readonly Row[],

    drain: () => outbox().drain(),
  };
  return press;
};

/** "reader-1@media.example" and on. */
export const readers = (count: number, name = 'reader'): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}@media.example`);
