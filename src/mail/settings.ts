import type { MailServer } from './server';

/** How this installation sends mail. */
export type MailSettings =
  | { readonly by: 'smtp'; readonly from: string; readonly replyTo: string | undefined; readonly server: MailServer; readonly lines: number; readonly mailsPerLine: number } // prettier-ignore
  | { readonly by: 'folder'; readonly from: string; readonly replyTo: string | undefined; readonly folder: string }
  | { readonly by: 'nobody' };

type Env = (name: string) => string | undefined;

const DEMO_FROM = 'Budkavle <budkavle@example.org>';
/** Less than the outbox gives an attempt (50 s), so that the connection ends first and says why. */
const ANSWER_WITHIN = 40_000;
const CONNECT_WITHIN = 10_000;

/**
 * SMTP_URL, or SMTP_HOST with the rest; MAIL_FOLDER for files in place of mail; neither, and nothing is sent.
 * @throws Error that names the variable and the fix
 */
export function mailSettings(env: Env): MailSettings {
  const folder = env('MAIL_FOLDER');
  const server = serverIn(env);
  const replyTo = addressIn(env, 'MAIL_REPLY_TO');
  if (folder && server) throw new Error('MAIL_FOLDER and SMTP_URL or SMTP_HOST are both set. Remove one: mail is either written or sent.'); // prettier-ignore
  if (folder) return { by: 'folder', folder, from: addressIn(env, 'MAIL_FROM') ?? DEMO_FROM, replyTo };
  if (!server) return { by: 'nobody' };
  const from = addressIn(env, 'MAIL_FROM');
  if (!from) throw new Error('MAIL_FROM is not set. Set it to the address that mail comes from, for example "Budkavle <budkavle@kommun.se>".'); // prettier-ignore
  return { by: 'smtp', from, replyTo, server, lines: numberIn(env, 'SMTP_CONNECTIONS', 5), mailsPerLine: numberIn(env, 'SMTP_MAILS_PER_CONNECTION', 100) }; // prettier-ignore
}

function serverIn(env: Env): MailServer | undefined {
  const url = env('SMTP_URL');
  const given = url ? fromUrl(url) : fromVariables(env);
  if (!given) return undefined;
  const { user, pass, ...server } = given;
  if (Boolean(user) !== Boolean(pass)) throw new Error('Of SMTP_USER and SMTP_PASS only one is set. Set both, or neither.'); // prettier-ignore
  return {
    ...server,
    ...(user && pass && { auth: { user, pass } }),
    // A password is not sent in the clear over a network.
    requireTLS: !server.secure && Boolean(user) && !isThisMachine(server.host),
    connectWithin: CONNECT_WITHIN,
    answerWithin: ANSWER_WITHIN,
  };
}

interface Given {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly user: string | undefined;
  readonly pass: string | undefined;
}

function fromUrl(url: string): Given {
  const { protocol, hostname, port, username, password } = URL.canParse(url) ? new URL(url) : { protocol: '' };
  if ((protocol !== 'smtp:' && protocol !== 'smtps:') || !hostname)
    throw new Error('SMTP_URL is no address of a mail server. Write smtp://user:password@host:587, or smtps:// for TLS from the start.'); // prettier-ignore
  const secure = protocol === 'smtps:';
  const [user, pass] = [username, password].map((part) => decodeURIComponent(part ?? '') || undefined);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (secure ? 465 : 587), secure, user, pass };
}

function fromVariables(env: Env): Given | undefined {
  const host = env('SMTP_HOST');
  if (!host) return undefined;
  const port = numberIn(env, 'SMTP_PORT', 587);
  return { host, port, secure: port === 465, user: env('SMTP_USER'), pass: env('SMTP_PASS') };
}

function numberIn(env: Env, name: string, otherwise: number): number {
  const value = Number(env(name) || otherwise);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be a whole number, 1 or more.`);
  return value;
}

function addressIn(env: Env, name: string): string | undefined {
  const value = env(name) || undefined;
  if (value !== undefined && !/^[^<>@\r\n]*<?[^<>@\s]+@[^<>@\s]+>?$/.test(value))
    throw new Error(`${name} is no mail address. Write name@example.org, or Name <name@example.org>.`);
  return value;
}

const isThisMachine = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');
