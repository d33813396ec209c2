import { AUTOMATIC, type Mail } from '../domain/mail';
import type { MailChoice } from '../domain/mail-choice';
import type { Notice } from '../domain/notice';
import type { NewEntry } from '../domain/outbox-entry';
import type { PersonId } from '../domain/request';
import { messageIdOf, threadOf } from '../domain/thread';
import { withoutRepetitions } from '../domain/worth-a-mail';
import type { Language } from '../words/language';
import { letterOf } from '../words/letter';
import { WORDS } from '../words/mail-words';
import { toldByMail, type Needs as TellingNeeds } from './told-by-mail';

export interface Recipient {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

export interface Needs extends TellingNeeds {
  readonly notices: {
    /** Key of the first the person was told of the request. */
    firstOf(person: PersonId, request: string): Promise<string | undefined>;
    putOff(key: string, day: string): Promise<void>;
    putOffTo(person: PersonId, day: string): Promise<readonly Notice[]>;
  };
  /** Undefined for an account that is closed. */
  recipient(person: PersonId): Promise<Recipient | undefined>;
  choiceOf(person: PersonId): Promise<MailChoice>;
  nextDigest(): { readonly day: string; readonly at: Date };
  readonly outbox: { add(entries: readonly NewEntry[]): Promise<void> };
  /** Where the person chooses how often they are written to. */
  readonly choosing: string;
  /** What message ids end with. */
  readonly domain: string;
  send(mail: Mail, signal: AbortSignal): Promise<void>;
}

/** Writes to a person of what they were told: now, in the day's letter, or not at all, as they have chosen. */
export const mailNotice = (needs: Needs) => {
  const tell = toldByMail(needs);
  return async (notice: Notice, signal: AbortSignal): Promise<void> => {
    const { key, person, request } = notice;
    const recipient = await needs.recipient(person);
    const choice = await needs.choiceOf(person);
    if (!recipient || choice === 'none') return;
    if (choice === 'daily') return putOff(notice);
    const told = await tell(notice, recipient.language);
    if (!told) return;
    const first = request === null ? undefined : await needs.notices.firstOf(person, request);
    const thread = threadOf(key, first, needs.domain);
    const { language } = recipient;
    await needs.send(
      {
        ...thread,
        to: { name: recipient.name, address: recipient.email },
        // Some programs keep together by subject too: it is the same throughout, and the first line says what is new.
        subject: `${thread.inReplyTo ? 'Re: ' : ''}Attest: ${told.title}`,
        ...letterOf({ language, told: [told], choosing: needs.choosing }),
        headers: AUTOMATIC,
      },
      signal,
    );
  };

  async function putOff({ key, person }: Notice): Promise<void> {
    const { day, at } = needs.nextDigest();
    await needs.notices.putOff(key, day);
    await needs.outbox.add([digestTask(person, day, at)]);
  }
};

/** One letter about all that was put off to the day, but for what has been seen or settled meanwhile. */
export const mailDigest = (needs: Needs) => {
  const tell = toldByMail(needs);
  return async ({ person, day }: Digest, signal: AbortSignal): Promise<void> => {
    const recipient = await needs.recipient(person);
    if (!recipient || (await needs.choiceOf(person)) === 'none') return;
    const unseen = (await needs.notices.putOffTo(person, day)).filter(({ seenAt }) => seenAt === null);
    const { language } = recipient;
    const told = [];
    for (const notice of withoutRepetitions(unseen)) told.push(await tell(notice, language));
    const still = told.filter((one) => one !== undefined);
    if (still.length === 0) return;
    await needs.send(
      {
        messageId: messageIdOf(digestKey(person, day), needs.domain),
        to: { name: recipient.name, address: recipient.email },
        subject: `${WORDS.digest[language]} (${still.length})`,
        ...letterOf({ language, opening: WORDS.digestOf[language], told: still, choosing: needs.choosing }),
        headers: AUTOMATIC,
      },
      signal,
    );
  };
};

export interface Digest {
  readonly person: PersonId;
  readonly day: string;
}

const digestKey = (person: PersonId, day: string): string => `digest:${person}:${day}`;

const digestTask = (person: PersonId, day: string, at: Date): NewEntry => ({
  key: digestKey(person, day),
  kind: 'digest',
  payload: { person, day },
  notBefore: at.toISOString(),
});
