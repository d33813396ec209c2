import MailComposer from 'nodemailer/lib/mail-composer';
import type Mail from 'nodemailer/lib/mailer';
import MimeNode from 'nodemailer/lib/mime-node';
import qp from 'nodemailer/lib/qp';

import type { Letter } from './post-office';

/** What is the same for everybody. In texts `{{name}}` stands for what differs. */
export interface Template {
  readonly from: string;
  /** Where answers to a mail that could not be delivered go; not set: to `from`. */
  readonly bouncesTo?: string;
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  /** Values are put in as text: what is markup in them is escaped. */
  readonly html: string;
  readonly attachments?: readonly { readonly filename: string; readonly content: Buffer; readonly cid?: string }[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is each recipient's own. */
export interface Personal {
  readonly to: { readonly name: string; readonly address: string };
  /** With its angle brackets. The same at every attempt, so that a mail that comes twice is known as one. */
  readonly messageId: string;
  readonly date: Date;
  /** For the `{{name}}` of the texts. */
  readonly values?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Stands for one value in the finished MIME; nothing else there contains it. */
const mark = (name: string): string => `\u0001${name}\u0001`;
const MARKS = /\u0001(\w+:\w+)\u0001/;

/**
 * Builds the MIME once and cuts it where recipients differ: each mail is then put together from finished pieces.
 * @returns what makes a recipient's letter; throws an Error that names a value which is missing
 */
export async function prepare(template: Template): Promise<(personal: Personal) => Letter> {
  const { from, replyTo, subject, text, html, attachments = [], headers = {}, bouncesTo } = template;
  const composed = new MailComposer({
    from,
    ...(replyTo && { replyTo }),
    subject,
    text: leaf('plain', text),
    html: leaf('html', html),
    attachments: attachments.map((file) => ({ ...file, contentTransferEncoding: 'base64' })),
    headers: { ...headers },
  }).compile();
  const { from: sender } = composed.getEnvelope();
  const whole = (await composed.build()).toString('latin1');
  const pieces = withoutOwnHeaders(whole).split(MARKS);

  return ({ to, messageId, date, values = {}, headers: own = {} }) => {
    const head = new MimeNode()
      .setHeader('to', [to] as never) // its types know strings only
      .setHeader({ 'message-id': messageId, date: rfc5322(date), ...own })
      .buildHeaders();
    // Every second piece is the name of a value.
    const body = pieces.map((piece, index) => (index % 2 === 0 ? piece : filled(piece, values)));
    const mail = Buffer.from(`${head}\r\n${body.join('')}`, 'latin1');
    return { envelope: { from: bouncesTo ?? (sender || ''), to: to.address }, mail };
  };
}

/** Date, Message-ID and MIME-Version come with each recipient's own. Looks at the head only. */
function withoutOwnHeaders(mail: string): string {
  const end = mail.indexOf('\r\n\r\n');
  const head = mail.slice(0, end).replace(/^(date|message-id|mime-version):.*(\r\n[ \t].*)*\r\n/gim, '');
  return head + mail.slice(end);
}

/** A text in quoted-printable, with a soft line break on both sides of what differs: each piece is encoded by itself. */
function leaf(kind: 'plain' | 'html', text: string): Mail.Attachment {
  const pieces = text.replace(/\r?\n/g, '\r\n').split(/\{\{(\w+)\}\}/);
  const encoded = pieces.map((piece, index) => (index % 2 === 0 ? quoted(piece) : mark(`${kind}:${piece}`)));
  const head = `Content-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable`;
  return { raw: `${head}\r\n\r\n${encoded.filter((piece) => piece !== '').join('=\r\n')}` };
}

const quoted = (text: string): string => qp.wrap(qp.encode(text), 75);

function filled(place: string, values: Readonly<Record<string, string>>): string {
  const [kind, name = ''] = place.split(':');
  const value = values[name];
  if (value === undefined) throw new Error(`The mail has no value for {{${name}}}.`);
  return quoted(kind === 'html' ? escaped(value) : value);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const rfc5322 = (date: Date): string => date.toUTCString().replace('GMT', '+0000');
