import { simpleParser, type ParsedMail } from 'mailparser';

import { startApplication, type Application } from './application';
import { approvalsOf } from './approvals';
import { pressOf } from './press';
import { smtpPeer, type SmtpPeer } from './smtp-peer';

const MONDAY = '2027-03-01T09:00:00.000Z';

/** The application with a mail server that behaves as each test has it, for the tests of one file; each begins an hour later. */
export function pressDesk() {
  let application: Application;
  let peer: SmtpPeer;
  let now = Date.parse(MONDAY);
  const approvals = approvalsOf(() => application);
  const press = pressOf(() => application);

  beforeAll(async () => {
    peer = await smtpPeer();
    Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${peer.port}`, MAIL_FROM: 'Press <press@example.org>' });
    application = await startApplication('seeded', { config: { 'press.perMinute': 600 } });
    await approvals.onOurClock();
    for (const account of ['admin', 'editor', 'communicator', 'head', 'unit', 'chair', 'registrar'] as const)
      await (await application.as(account)).put('/attest/mail-choice', { choice: 'none' }).expect(200);
    application.strapi.log.silent = true; // failing on purpose says so
  });
  afterAll(async () => {
    await application.stop();
    await peer.stop();
    delete process.env['SMTP_URL'];
    delete process.env['MAIL_FROM'];
  });
  beforeEach(async () => {
    approvals.itIs(new Date((now += 3_600_000)).toISOString());
    await press.drain();
    peer.received.length = 0;
    peer.attempts.length = 0;
  });

  return {
    ...approvals,
    ...press,
    application: () => application,
    http: () => application.http,
    as: (...[account]: Parameters<Application['as']>) => application.as(account),
    peer: () => peer,
    /** Milliseconds. */
    now: () => now,
    /** So many seconds later, and what is due then is done. */
    after: (seconds: number): Promise<void> => approvals.at(new Date((now += seconds * 1000)).toISOString()),
    mails: (): Promise<readonly ParsedMail[]> => Promise.all(peer.received.map(({ mail }) => simpleParser(mail))),
    sentTo: (): readonly string[] => peer.received.map(({ to }) => to).sort(),
  };
}

/** Where a mail's one-click unsubscription is. */
export function unsubscribePath(mail: ParsedMail | undefined): string {
  const { url } = (mail?.headers.get('list') as { unsubscribe?: { url?: string } } | undefined)?.unsubscribe ?? {};
  return new URL(String(url)).pathname;
}
