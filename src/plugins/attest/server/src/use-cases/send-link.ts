import { AUTOMATIC, type Mail } from '../domain/mail';
import { messageIdOf, threadOf } from '../domain/thread';
import { filledIn, type Language } from '../words/language';
import { letterOf } from '../words/letter';
import { LINK } from '../words/link-words';
import { LABELS, WORDS } from '../words/mail-words';
import { linkTask, type LinkTask } from './issue-links';
import { openLink, type Needs as OpeningNeeds } from './open-link';

interface Needs extends OpeningNeeds {
  readonly linkLanguage: Language;
  readonly zone: string;
  /** What message ids end with. */
  readonly domain: string;
  linkAddress(token: string): string;
  send(mail: Mail, signal: AbortSignal): Promise<void>;
}

/** Sends a link to the address that it was made for, while it still leads to a decision. */
export const sendLink = (needs: Needs) => {
  return async ({ link: key, about }: LinkTask, signal: AbortSignal): Promise<void> => {
    const link = await needs.links.byKey(key);
    const address = link && (await needs.addressOf(link.group));
    if (!link || address === undefined) return;
    const token = needs.tokens.tokenFor(link, address);
    const opened = await openLink(needs)(token);
    if (opened.fault !== undefined) return;
    const { record, by } = opened;
    const { linkLanguage: language, domain } = needs;
    const title = (await mayLeave(record)) ? record.title : WORDS.withheld[language];
    const sentence = filledIn(LINK[about === 'asked' ? 'mailAsked' : 'mailReminder'][language], { office: by.name });
    const first = linkTask(key, 'asked').key;
    const thread = about === 'asked' ? { messageId: messageIdOf(first, domain) } : threadOf(linkTask(key, about).key, first, domain); // prettier-ignore
    const told = { sentence, rows: rowsOf(title, record.dueAt, link.expiresAt), link: needs.linkAddress(token), open: LINK.open[language] }; // prettier-ignore
    await needs.send(
      {
        ...thread,
        to: { name: by.name, address },
        subject: `${about === 'asked' ? '' : 'Re: '}Attest: ${title}`,
        ...letterOf({ language, told: [told], ending: LINK.mailEnding[language] }),
        headers: AUTOMATIC,
      },
      signal,
    );
  };

  /** What may not leave the panel is read behind the link alone. */
  async function mayLeave({ uid, document }: { readonly uid: string; readonly document: string }): Promise<boolean> {
    const host = needs.host();
    const read = await needs.reader.read({ uid, documentId: document }, 'draft', host.populate(uid));
    return read !== undefined && (host.mayBeMailed?.({ uid, documentId: document, row: read.row }) ?? true);
  }

  function rowsOf(title: string, dueAt: string | null, expiresAt: string): readonly (readonly [string, string])[] {
    const { linkLanguage: language, zone } = needs;
    const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: zone }); // prettier-ignore
    const due = dueAt === null ? [] : [[LABELS.dueAt[language], format.format(new Date(dueAt))] as const];
    return [[LABELS.title[language], title], ...due, [LINK.expiresAt[language], format.format(new Date(expiresAt))]];
  }
};
