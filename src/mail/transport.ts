import type { Transport } from 'nodemailer';
import type MailMessage from 'nodemailer/lib/mailer/mail-message';

import { postOffice, type Letter, type PostOffice } from './post-office';
import type { Accepted } from './server';
import type { MailSettings } from './settings';
import { writeMail } from './write-file';

/** What Strapi's mail provider is given in place of a server: a transport of nodemailer's over our own lines. */
export interface MailTransport extends Transport<Accepted> {
  /** The lines themselves, for mailings: notices and mailings together never open more of them. */
  readonly office: PostOffice | undefined;
  /** Sends a letter that is ready, over the lines or into the folder. @throws Undelivered */
  deliver(letter: Letter, signal?: AbortSignal): Promise<Accepted>;
  shut(): Promise<void>;
}

/** Milliseconds after which a line that nobody uses is closed; servers hang up by themselves after some minutes. */
const IDLE_FOR = 5_000;

/** Strapi copies its configuration: these are functions, and no `this` is needed. */
export function mailTransport(settings: MailSettings): MailTransport {
  const office = settings.by === 'smtp' ? postOffice(settings.server, { ...settings, idleFor: IDLE_FOR }) : undefined;

  async function deliver(letter: Letter, signal?: AbortSignal): Promise<Accepted> {
    if (office) return office.post(letter, signal);
    if (settings.by === 'folder') return { answer: await writeMail(settings.folder, letter, new Date()) };
    throw new Error('No mail server is set. Set SMTP_URL and MAIL_FROM, and start again.');
  }

  async function send({ message }: MailMessage<Accepted>): Promise<Accepted> {
    const { from, to } = message.getEnvelope();
    const mail = await message.build();
    let accepted: Accepted = { answer: '' };
    for (const recipient of to) accepted = await deliver({ envelope: { from: from || '', to: recipient }, mail });
    return accepted;
  }

  return {
    name: 'budkavle',
    version: '1',
    office,
    deliver,
    send: (mail, done) => {
      send(mail).then(
        (accepted) => done(null, accepted),
        (error: Error) => done(error, { answer: '' }),
      );
    },
    shut: async () => office?.close(),
  };
}
