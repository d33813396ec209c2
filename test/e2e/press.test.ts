import { simpleParser, type ParsedMail } from 'mailparser';
import type { Browser, Locator, Page } from 'playwright-core';

import { barriers } from '../support/accessible';
import { logIn, openBrowser } from '../support/browser';
import { addressOf, look, newsdeskOf } from '../support/newsdesk';
import { button, openText } from '../support/panel';
import { unsubscribePath } from '../support/press-desk';
import { serve, type Served } from '../support/served';
import * as shown from '../support/shown';
import { smtpPeer, type SmtpPeer } from '../support/smtp-peer';

const HEADLINE = 'Fler går vidare till arbete';
const LIST = 'Umeåpressen';
/** In the order in which they are sent to. */
const READERS = ['Alva', 'Bo', 'Cilla', 'Disa', 'Ebbe', 'Folke', 'Greta', 'Hugo', 'Iris'];
/** As many as are sent at a time, so that the others wait until their server answers. */
const SLOW = ['Disa', 'Ebbe', 'Folke', 'Greta'];

let peer: SmtpPeer;
let served: Served;
let browser: Browser;
let page: Page;
let message: string;
const newsdesk = newsdeskOf(() => served.url);

beforeAll(async () => {
  peer = await smtpPeer();
  [served, browser] = await Promise.all([
    serve('scripts/demo.mjs', {
      SMTP_URL: `smtp://127.0.0.1:${peer.port}`,
      MAIL_FROM: 'Press <press@example.org>',
      PRESS_MAILS_PER_MINUTE: '600',
    }),
    openBrowser(),
  ]);
  await newsdesk.list(LIST, [...READERS, 'Jarl', 'Kaj'], {
    Jarl: { subscription: 'unsubscribed' },
    Kaj: { objectionAt: '2026-01-01' },
  });
  message = await newsdesk.release(HEADLINE);
  page = await logIn(browser, served.url, 'communicator');
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await peer?.stop();
});

const region = (name: string): Locator => page.getByRole('region', { name, exact: true });
const progress = (): Locator => region('Så långt har det kommit');
const row = (reader: string): Locator =>
  region('Mottagare')
    .getByRole('row')
    .filter({ hasText: addressOf(reader) });
const sentTo = (): readonly string[] =>
  peer.received.map(({ to }) => to).filter((to) => to.endsWith('@media.example')).sort(); // prettier-ignore
/** What of the mailing has come to this person, latest last. */
async function mailTo(address: string, subject: RegExp): Promise<ParsedMail> {
  const mails = () =>
    Promise.all(peer.received.filter(({ to }) => to === address).map(({ mail }) => simpleParser(mail)));
  const found = async () => (await mails()).filter((mail) => subject.test(mail.subject ?? ''));
  await shown.eventually(async () => (await found()).length > 0, true);
  return (await found()).at(-1) as ParsedMail;
}

it('somebody without the right finds no way to it, and is shown nothing of it', async () => {
  const editor = await logIn(browser, served.url, 'editor');
  await openText(editor, message);
  await shown.isAbsent(editor.getByRole('link', { name: 'Press', exact: true }));
  await shown.isAbsent(editor.getByRole('link', { name: 'Skicka till presslistor' }));
  for (const path of ['', '/new', '/unknown']) {
    await editor.goto(`/admin/press${path}`);
    await editor.getByText('Du har inte behörighet').first().waitFor();
    await shown.isAbsent(editor.getByText('Pressutskick'));
  }
  await editor.context().close();
});

describe('an approved press release is sent to a list', () => {
  it('from where it is written: first it shows the mail as its readers see it', async () => {
    await openText(page, message);
    await page.getByRole('link', { name: 'Skicka till presslistor' }).click();
    await look(page, LIST);
    const mail = page.frameLocator('iframe[title="Formaterad"]');
    await mail.getByRole('heading', { name: HEADLINE, level: 1 }).waitFor();
    await page.getByRole('tab', { name: 'Oformaterad text' }).click();
    await page.getByRole('region', { name: 'Oformaterad text' }).getByText(HEADLINE).waitFor();
    await region('2. Så ser mottagarna det').getByText(`Ämne: ${HEADLINE}`).waitFor();
  });

  it('who gets it, and who does not and why', async () => {
    const recipients = region('3. Mottagare');
    await recipients.getByText('9 personer får det').click();
    for (const name of READERS) await recipients.getByText(`${name} <${addressOf(name)}>`).waitFor();
    await recipients.getByText('2 personer hoppas över').waitFor();
    await recipients.getByText('Jarl: har avregistrerat sig').waitFor();
    await recipients.getByText('Kaj: har invänt mot att uppgifterna används').waitFor();
    expect(await barriers(page, 'main')).toEqual([]);
  });

  it('a test goes to oneself and to nobody else', async () => {
    await button(page, 'Skicka prov till mig').click();
    await page.getByText('Provet är skickat', { exact: false }).first().waitFor();
    await mailTo('communicator@example.org', /^Provutskick: /);
    expect(sentTo()).toEqual([]);
  });

  it('it shows how far it has come, and can be stopped: what is on its way arrives', async () => {
    peer.behave(addressOf('Bo'), { refuses: 550, saying: '5.1.1 No such user' });
    for (const name of SLOW) peer.behave(addressOf(name), 'hold');
    await button(page, 'Skicka till 9 personer').click();
    await progress().getByText('Skickat till 2 av 9').waitFor();
    await shown.isAbsent(progress().getByText('försöks igen'));
    await button(page, 'Stoppa utskicket').click();
    await progress().getByText('Stoppat', { exact: true }).waitFor();
    peer.letGo();
    await progress().getByText('Skickat till 6 av 9').waitFor();
    expect(await progress().getByRole('progressbar').getAttribute('aria-valuenow')).toBe('77');
    await row('Greta').getByText('Skickat').waitFor();
    await row('Hugo').getByText('Väntar').waitFor();
    expect(sentTo()).toEqual(['Alva', 'Cilla', ...SLOW].map(addressOf));
    await page.mouse.move(0, 0); // Strapi's own button under it is too pale
    expect(await barriers(page, 'main')).toEqual([]);
  });

  it('it goes on with those who have not got it, and ends', async () => {
    await button(page, 'Fortsätt till 2 personer').click();
    await progress().getByText('Klart', { exact: true }).waitFor();
    await progress().getByText('Skickat till 8 av 9').waitFor();
    await shown.isAbsent(button(page, 'Stoppa utskicket'));
    expect(sentTo()).toEqual(READERS.filter((name) => name !== 'Bo').map(addressOf));
  });

  it('each recipient is there with what their server answered, or why they got nothing', async () => {
    await row('Alva').getByText(/^250 /).waitFor();
    await row('Bo').getByText('Misslyckades').waitFor();
    await row('Bo').getByText('550 5.1.1 No such user').waitFor();
    await region('Mottagare').getByRole('row').filter({ hasText: 'Jarl' }).getByText('har avregistrerat sig').waitFor();
    await page.getByRole('combobox', { name: 'Visa' }).click();
    await page.getByRole('option', { name: 'Misslyckades' }).click();
    await shown.isAbsent(row('Alva'));
    await row('Bo').waitFor();
  });

  it('it stands first in the list of mailings', async () => {
    await page.getByRole('link', { name: 'Press', exact: true }).click();
    const first = page.getByRole('row').filter({ has: page.getByRole('link', { name: HEADLINE }) });
    await first.getByText('Klart').waitFor();
    await first.getByText('8 av 9').waitFor();
    expect(await barriers(page, 'main')).toEqual([]);
  });
});

describe('who gets no more', () => {
  it('opening the link in a mail changes nothing; the button on its page unsubscribes', async () => {
    const path = unsubscribePath(await mailTo(addressOf('Alva'), new RegExp(HEADLINE)));
    const reader = await (await browser.newContext({ baseURL: served.url, locale: 'sv-SE' })).newPage();
    await reader.goto(path);
    await reader.getByRole('heading', { name: 'Vill du inte ha våra pressutskick?' }).waitFor();
    expect(await newsdesk.subscriptionOf('Alva')).toBe('active');
    expect(await barriers(reader)).toEqual([]);
    await reader.getByRole('button', { name: 'Avregistrera mig' }).click();
    await reader.getByRole('heading', { name: 'Du är avregistrerad' }).waitFor();
    expect(await newsdesk.subscriptionOf('Alva')).toBe('unsubscribed');
    await reader.context().close();
  });

  it('a correction goes to those who got the first, in its thread, whatever lists are chosen', async () => {
    const before = await mailTo(addressOf('Disa'), new RegExp(HEADLINE));
    const first = peer.received.length;
    const corrects = { connect: [{ documentId: message }] };
    const correction = await newsdesk.release('Rätt antal som går vidare', { corrects });
    await page.goto(`/admin/press/new?message=${correction}`);
    await page.getByRole('note').filter({ hasText: 'Det är en rättelse' }).waitFor();
    await look(page);
    const recipients = region('3. Mottagare');
    await recipients.getByText('Alla som fick det första meddelandet är med.').waitFor();
    await recipients.getByText('Alva: har avregistrerat sig').waitFor();
    await button(page, 'Skicka till 7 personer').click();
    await progress().getByText('Klart', { exact: true }).waitFor();
    const after = peer.received.slice(first).filter(({ to }) => to.endsWith('@media.example'));
    expect(after.map(({ to }) => to).sort()).toEqual(READERS.slice(2).map(addressOf));
    const mail = await mailTo(addressOf('Disa'), /^Rättelse: /);
    expect(mail.inReplyTo).toBe(before.messageId);
  });
});
