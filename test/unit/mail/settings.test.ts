import { mailSettings } from '../../../src/mail/settings';

const from = 'Budkavle <budkavle@kommun.se>';
const given = (variables: Readonly<Record<string, string>>) => mailSettings((name) => variables[name]);

it('nothing is sent where nothing is set', () => expect(given({})).toEqual({ by: 'nobody' }));

it('a server is named by its address', () => {
  expect(given({ SMTP_URL: 'smtps://anna%40kommun.se:l%C3%B6sen@mail.kommun.se', MAIL_FROM: from })).toMatchObject({
    by: 'smtp',
    from,
    server: { host: 'mail.kommun.se', port: 465, secure: true, auth: { user: 'anna@kommun.se', pass: 'lösen' } },
    lines: 5,
  });
});

it('or by its parts, and then a password goes only over TLS, but for this machine', () => {
  const parts = { SMTP_USER: 'anna', SMTP_PASS: 'hemligt', MAIL_FROM: from };
  expect(given({ ...parts, SMTP_HOST: 'mail.kommun.se' })).toMatchObject({ server: { port: 587, secure: false, requireTLS: true } }); // prettier-ignore
  expect(given({ ...parts, SMTP_HOST: '127.0.0.1', SMTP_PORT: '1025' })).toMatchObject({ server: { port: 1025, requireTLS: false } }); // prettier-ignore
});

it('a folder takes files, with a sender of its own if need be', () => {
  expect(given({ MAIL_FOLDER: '.data/mail' })).toMatchObject({ by: 'folder', folder: '.data/mail', from: 'Budkavle <budkavle@example.org>' }); // prettier-ignore
});

it.each([
  [{ SMTP_URL: 'mail.kommun.se', MAIL_FROM: from }, 'SMTP_URL is no address of a mail server.'],
  [{ SMTP_URL: 'http://mail.kommun.se', MAIL_FROM: from }, 'SMTP_URL is no address of a mail server.'],
  [{ SMTP_HOST: 'mail.kommun.se' }, 'MAIL_FROM is not set.'],
  [{ SMTP_HOST: 'mail.kommun.se', MAIL_FROM: 'kommunen' }, 'MAIL_FROM is no mail address.'],
  [{ SMTP_HOST: 'mail.kommun.se', MAIL_FROM: from, SMTP_USER: 'anna' }, 'Of SMTP_USER and SMTP_PASS only one is set.'],
  [{ SMTP_HOST: 'mail.kommun.se', MAIL_FROM: from, SMTP_PORT: 'x' }, 'SMTP_PORT must be a whole number'],
  [
    { SMTP_HOST: 'mail.kommun.se', MAIL_FROM: from, SMTP_CONNECTIONS: '0.5' },
    'SMTP_CONNECTIONS must be a whole number',
  ],
  [
    { SMTP_HOST: 'mail.kommun.se', MAIL_FROM: from, MAIL_FOLDER: 'x' },
    'MAIL_FOLDER and SMTP_URL or SMTP_HOST are both set.',
  ],
])('%o stops the start and is named', (variables, message) => {
  expect(() => given(variables)).toThrow(message);
});
