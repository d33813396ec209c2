import type { Response } from 'supertest';

import { simpleParser } from 'mailparser';

import type { Application } from './application';
import type { SmtpPeer } from './smtp-peer';

/** What somebody without an account does with a letter: find the link, read the page, answer by its form. */
export const linksOf = (application: () => Application, peer: () => SmtpPeer) => {
  const read = (path: string): Promise<Response> => Promise.resolve(application().http.get(path));

  return {
    read,
    /** Paths of the links that an address has been sent, oldest first. */
    async linksTo(address: string): Promise<readonly string[]> {
      const own = peer().received.filter(({ to }) => to === address);
      const mails = await Promise.all(own.map(({ mail }) => simpleParser(mail)));
      return mails.flatMap(({ text }) => /\/attest\/links\/\w+/.exec(text ?? '') ?? []);
    },
    formIn: ({ text }: Response): string => /name="form" value="(\w+)"/.exec(text)?.[1] ?? '',
    /** As a browser sends the form of the page. */
    async answer(path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
      const form = /name="form" value="(\w+)"/.exec((await read(path)).text)?.[1] ?? '';
      return application()
        .http.post(path)
        .set({ 'Sec-Fetch-Site': 'same-origin', Origin: 'null', ...headers })
        .type('form')
        .send({ form, comment: '', ...body });
    },
    headingOf: ({ text }: Response): string => /<h1>([^<]*)<\/h1>/.exec(text)?.[1] ?? '',
  };
};
