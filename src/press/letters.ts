import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { addressOf, type Contact } from '../domain/press/recipients';
import type { Letter } from '../mail/post-office';
import { prepare, type Personal } from '../mail/template';
import type { PressDeps } from './deps';
import { refuse } from './refusal';
import type { KeptMail } from './rows/mailing-rows';

type Deps = Pick<PressDeps, 'from' | 'tokens' | 'of' | 'folder' | 'settings'>;

/** Whose letter it is. */
export interface Own {
  readonly contact: Pick<Contact, 'id' | 'email' | 'name'>;
  /** Who is told apart by it; by default the contact. */
  readonly unsubscribes?: Pick<Contact, 'id' | 'email'>;
  readonly messageId: string;
  /** The Message-ID of what it corrects. */
  readonly inReplyTo: string | null;
  readonly date: Date;
}

const MINUTE = 60_000;

/**
 * Makes each recipient's letter of a mail that is built once. Files are read then, as they are kept.
 * @throws PressRefused when no mail is sent
 */
export async function lettersOf(deps: Deps, mail: KeptMail): Promise<(own: Own) => Letter> {
  const { from, tokens, of, folder, settings } = deps;
  const { address, replyTo, domain } = from() ?? refuse({ code: 'mail-is-off' });
  const attachments = mail.attachments.filter(({ how }) => how === 'file');
  const files = await Promise.all(attachments.map(async ({ name, path: place }) => ({ filename: name, content: await bytesOf(folder, place) }))); // prettier-ignore
  const answersTo = mail.replyTo ?? replyTo;
  const letter = await prepare({
    from: address,
    ...(settings.bouncesTo && { bouncesTo: settings.bouncesTo }),
    ...(answersTo && { replyTo: answersTo }),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    attachments: files,
    headers: { 'List-Id': `<press.${domain}>` },
  });
  return ({ contact, unsubscribes = contact, messageId, inReplyTo, date }) => {
    const unsubscribe = of(`/unsubscribe/${tokens.tokenFor(unsubscribes)}`);
    const personal: Personal = {
      to: { name: contact.name, address: addressOf(contact) },
      messageId,
      date,
      values: { unsubscribe, braces: '{{' },
      headers: {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', // RFC 8058
        ...(inReplyTo !== null && { 'In-Reply-To': inReplyTo, References: inReplyTo }),
      },
    };
    return letter(personal);
  };
}

/** Keeps what mailings are made of for as long as they are being sent; the words of a mailing never change. */
export function letterBox(deps: Deps & Pick<PressDeps, 'mailings'>) {
  const kept = new Map<string, { readonly letters: ReturnType<typeof lettersOf>; used: number }>();

  return async (mailing: string): ReturnType<typeof lettersOf> => {
    for (const [key, { used }] of kept) if (used < Date.now() - MINUTE) kept.delete(key);
    const known = kept.get(mailing) ?? { letters: deps.mailings.mailOf(mailing).then((mail) => lettersOf(deps, mail)), used: 0 }; // prettier-ignore
    known.used = Date.now();
    kept.set(mailing, known);
    known.letters.catch(() => kept.delete(mailing));
    return known.letters;
  };
}

/** Files are on disk, or where they are served from. @throws Error when they cannot be read in full */
async function bytesOf(folder: string, place: string): Promise<Buffer> {
  if (place.startsWith('/')) {
    const root = path.resolve(folder);
    const file = path.join(root, place);
    if (!file.startsWith(root + path.sep)) throw new Error(`${place} is outside ${root}`);
    return readFile(file);
  }
  const answer = await fetch(place, { signal: AbortSignal.timeout(30_000) });
  if (!answer.ok) throw new Error(`${place} answers ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}
