import type { Response } from 'supertest';

import { simpleParser } from 'mailparser';

import type { Application } from './application';
import type { SmtpPeer } from './smtp-peer';

/** What somebody without an account does with a letter: find the link, read the page, answer by its form. */
export const linksOf = (application: () => Application, peer: () => SmtpPeer) => {
  const query = (uid: string) => application().strapi.db.query(uid as 'api::office.office');
  const read = (path: string): Promise<Response> => Promise.resolve(application().http.get(path));

  const headingOf = ({ text }: Response): string => /<h1>([^<]*)<\/h1>/.exec(text)?.[1] ?? '';
  const formIn = ({ text }: Response): string => /name="form" value="(\w+)"/.exec(text)?.[1] ?? '';

  /** As a browser sends the form of the page. */
  async function answer(path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const form = formIn(await read(path));
    return application()
      .http.post(path)
      .set({ 'Sec-Fetch-Site': 'same-origin', Origin: 'null', ...headers })
      .type('form')
      .send({ form, comment: '', ...body });
  }

  return {
    read,
    answer,
    headingOf,
    formIn,
    /** An office in which nobody has an account. */
    async officeNamed(name: string, routingEmail: string): Promise<string> {
      const data = { name, kind: 'post', routingEmail } as never;
      return (await application().strapi.documents('api::office.office').create({ data })).documentId;
    },
    reaches: (documentId: string, routingEmail: string | null) =>
      query('api::office.office').updateMany({ where: { documentId }, data: { routingEmail } as never }),
    /** Everything that a decision, a visit or a look could have left behind. */
    async traces(): Promise<readonly unknown[]> {
      const tables = ['request', 'decision', 'log-entry', 'outbox-entry', 'notice', 'link', 'asked', 'actor'];
      return Promise.all(tables.map((name) => query(`plugin::attest.${name}`).findMany({ orderBy: { id: 'asc' } })));
    },
    /** What a link that does not hold says, to who opens it and to who answers by it alike. */
    async reasons(link: string): Promise<readonly unknown[]> {
      const [page, given] = [await read(link), await answer(link, { verdict: 'approve' })];
      expect([given.status, headingOf(given)]).toEqual([page.status, headingOf(page)]);
      return [page.status, headingOf(page)];
    },
    /** Paths of the links that an address has been sent, oldest first. */
    async linksTo(address: string): Promise<readonly string[]> {
      const own = peer().received.filter(({ to }) => to === address);
      const mails = await Promise.all(own.map(({ mail }) => simpleParser(mail)));
      return mails.flatMap(({ text }) => /\/attest\/links\/\w+/.exec(text ?? '') ?? []);
    },
  };
};
