import { Writable } from 'node:stream';

import { transports } from 'winston';

import { startApplication, type Application } from './application';
import { approvalsOf } from './approvals';
import { linksOf } from './links';
import { tablesOf } from './offices';
import { smtpPeer, type SmtpPeer } from './smtp-peer';

export const POSTER = 'Välkommen till öppet hus';
const RULE = 'enkoping-public-premises';
const MONDAY = '2026-03-02T09:00:00.000Z';
export const DESK = 'Namndkansli@orten.example';
export const BOARD = 'styrelse@orten.example';

/**
 * For a whole test file: the application with a mail server, two offices that have an address and no accounts, and a
 * rule by which the first of them is asked about posters. Whatever was submitted is withdrawn after each test.
 */
export function officesWithoutAccounts() {
  const offices = { desk: '', board: '' };
  const written: string[] = [];
  const open: string[] = [];
  let application: Application;
  let peer: SmtpPeer;
  const approvals = approvalsOf(() => application);
  const links = linksOf(() => application, () => peer); // prettier-ignore

  beforeAll(async () => {
    peer = await smtpPeer();
    Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${peer.port}`, MAIL_FROM: 'Budkavle <b@example.org>' });
    application = await startApplication();
    const log = application.strapi.log;
    log.clear().add(new transports.Stream({ stream: new Writable({ write: (line, _, done) => (written.push(String(line)), done()) }) })); // prettier-ignore
    log.level = 'debug';
    await approvals.onOurClock();
    application.strapi.config.set('plugin::attest.links.perMinute', 100_000); // all readers of a test have one address
    offices.desk = await links.officeNamed('Nämndkansliet', DESK);
    offices.board = await links.officeNamed('Arbetsutskottet', BOARD);
  });
  afterAll(async () => {
    await application.stop();
    await peer.stop();
    delete process.env['SMTP_URL'];
    delete process.env['MAIL_FROM'];
  });
  beforeEach(async () => {
    approvals.itIs(MONDAY);
    await links.reaches(offices.desk, DESK);
    await asking({ groups: [offices.desk], quorum: 'one' });
    await approvals.outbox().drain();
    peer.received.length = 0;
  });
  afterEach(async () => {
    for (const id of open.splice(0)) await (await application.as('unit')).post(`/attest/requests/${id}/withdraw`);
  });

  const asking = (...steps: readonly object[]) =>
    approvals.whenTheRuleIs(RULE, { route: 'approve', steps, publish: 'by-author', fourEyes: 'strict' });

  return {
    ...approvals,
    ...links,
    offices,
    asking,
    /** Every line that the application wrote to its own log. */
    written,
    application: () => application,
    peer: () => peer,
    /** What a unit submits, and the link that an address is sent for it. */
    async submitted(address = DESK): Promise<{ id: string; poster: string; link: string }> {
      const poster = await approvals.draftLike('unit', POSTER);
      const { id } = await approvals.submit('unit', poster);
      open.push(id);
      await approvals.outbox().drain();
      return { id, poster, link: (await links.linksTo(address)).at(-1) ?? '' };
    },
    /** An office in which people have accounts. */
    async communicators(): Promise<string> {
      return (await tablesOf(() => application).office('Kommunikatör', 'omsorg'))['documentId'];
    },
  };
}
