import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import provider from '@strapi/provider-email-nodemailer';
import { simpleParser } from 'mailparser';

import { mailTransport } from '../../../src/mail/transport';

const folder = mkdtempSync(path.join(os.tmpdir(), 'mail-'));
afterAll(() => rmSync(folder, { recursive: true }));
const MAIL = { to: '"Åsa" <asa@example.com>', subject: 'Hej på dig', text: 'Vi ses på torsdag.', messageId: '<1@example.org>', date: '2026-03-02T09:00:00Z' }; // prettier-ignore
const providerOver = (settings: Parameters<typeof mailTransport>[0]) =>
  provider.init(mailTransport(settings) as never, {
    defaultFrom: 'Budkavle <budkavle@example.org>',
    defaultReplyTo: '',
  });

it('Strapi’s provider writes each mail into the folder, as a file that mail programs open', async () => {
  const email = providerOver({ by: 'folder', folder, from: '', replyTo: undefined });
  await email.send(MAIL as never);
  await email.send(MAIL as never); // once more is the same file
  await email.send({ ...MAIL, to: '../../escape@example.com', messageId: '<2@example.org>' } as never);
  const files = readdirSync(folder);
  expect(files).toHaveLength(2);
  expect(files.every((file) => /^\d{4}-\d{2}-\d{2} \S+ [0-9a-f]{8}\.eml$/.test(file))).toBe(true);
  const file = files.find((name) => name.includes('asa@example.com')) ?? '';
  const { from, to, subject, text } = await simpleParser(readFileSync(path.join(folder, file)));
  expect([from?.value[0]?.address, to, subject, text]).toMatchObject(['budkavle@example.org', { text: '"Åsa" <asa@example.com>' }, 'Hej på dig', 'Vi ses på torsdag.']); // prettier-ignore
});

it('says what to set where no mail server is set', async () => {
  await expect(providerOver({ by: 'nobody' }).send(MAIL as never)).rejects.toThrow('Set SMTP_URL and MAIL_FROM');
});
