import { simpleParser } from 'mailparser';

import { prepare, type Template } from '../../../src/mail/template';

const TEMPLATE: Template = {
  from: 'Enköpings kommun <press@example.org>',
  subject: 'Vattenläcka i Örsundsbro – så påverkas du som bor där, och så får du veta mer om hur länge den varar',
  text: `Hej {{name}}!\n\n${'Vattnet är avstängt på Ågatan. '.repeat(12)}\n.\n..två punkter\nAvsluta: {{leave}}\n`,
  html: '<p>Hej {{name}}!</p><p>Vattnet är avstängt.</p><a href="{{leave}}">Avsluta</a>',
  headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
};
const ANNA = {
  to: { name: 'Anna Åkesson, redaktör', address: 'anna@example.com' },
  messageId: '<m1.7@example.org>',
  date: new Date('2026-03-02T09:00:00Z'),
  values: { name: 'Anna <Å>', leave: 'https://example.org/avsluta?k=a=b&c' },
  headers: { 'List-Unsubscribe': '<https://example.org/avsluta?k=a=b&c>' },
};
const read = async (personal = ANNA, template = TEMPLATE) => simpleParser((await prepare(template))(personal).mail);

it('a letter reads as if it had been written for its recipient alone', async () => {
  const { from, to, subject, text, html, messageId, date, headerLines } = await read();
  expect([from?.text, to]).toEqual(['"Enköpings kommun" <press@example.org>', expect.objectContaining({ value: [{ name: 'Anna Åkesson, redaktör', address: 'anna@example.com' }] })]); // prettier-ignore
  expect({ subject, messageId, date }).toEqual({
    subject: TEMPLATE.subject,
    messageId: ANNA.messageId,
    date: ANNA.date,
  });
  expect(text).toBe(TEMPLATE.text.replace('{{name}}', 'Anna <Å>').replace('{{leave}}', ANNA.values.leave));
  expect(html).toBe('<p>Hej Anna &lt;Å&gt;!</p><p>Vattnet är avstängt.</p><a href="https://example.org/avsluta?k=a=b&amp;c">Avsluta</a>'); // prettier-ignore
  expect(headerLines.map(({ line }) => line)).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});

it('goes to its recipient, and what bounces to the address for that', async () => {
  const letter = (await prepare(TEMPLATE))(ANNA);
  expect(letter.envelope).toEqual({ from: 'press@example.org', to: 'anna@example.com' });
  const bouncing = (await prepare({ ...TEMPLATE, bouncesTo: 'bounces@example.org' }))(ANNA);
  expect(bouncing.envelope.from).toBe('bounces@example.org');
});

it('is 7-bit, in lines of at most 76 characters but for addresses that cannot be broken, and has each header once', async () => {
  const mail = (await prepare(TEMPLATE))(ANNA).mail.toString('latin1');
  const [head = ''] = mail.split('\r\n\r\n');
  expect(mail).toMatch(/^[\r\n\t\x20-\x7e]*$/);
  expect(mail.split('\r\n').filter((line) => line.length > 78)).toEqual([]);
  const names = head.split(/\r\n(?![ \t])/).map((line) => line.split(':')[0]?.toLowerCase());
  expect([...names].sort()).toEqual([...new Set(names)].sort());
  expect(names).toEqual(expect.arrayContaining(['date', 'message-id', 'mime-version', 'to', 'from', 'subject']));
});

it('carries its attachments', async () => {
  const content = Buffer.from('\u0001text:name\u0001 är ingen plats att fylla i');
  const { attachments } = await read(ANNA, { ...TEMPLATE, attachments: [{ filename: 'beslut.txt', content }] });
  expect(attachments.map((file) => [file.filename, file.content])).toEqual([['beslut.txt', content]]);
});

it.each([
  ['a name with a line break', { to: { name: 'Anna\r\nBcc: all@example.org', address: 'anna@example.com' } }],
  ['a header with a line break', { headers: { 'List-Unsubscribe': '<https://example.org/>\r\nBcc: all@example.org' } }],
])('%s adds no header', async (_, change) => {
  expect((await read({ ...ANNA, ...change })).headers.has('bcc')).toBe(false);
});

it('is not made without a value it speaks of', async () => {
  const letterFor = await prepare(TEMPLATE);
  expect(() => letterFor({ ...ANNA, values: { name: 'Anna' } as never })).toThrow(
    'The mail has no value for {{leave}}.',
  );
});
