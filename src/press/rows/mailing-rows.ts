import type { Core } from '@strapi/strapi';

import type { Attachment, How } from '../../domain/press/attachments';
import type { PressMail } from '../../domain/press/press-mail';

const MAILING = 'api::mailing.mailing';

/** A mail as it is sent, with its attachments as they were chosen. */
export interface KeptMail extends PressMail {
  readonly attachments: readonly (Attachment & { readonly how: How })[];
}

export interface Mailing {
  readonly key: string;
  /** Document id. */
  readonly message: string;
  readonly headline: string;
  /** Of the approved words. */
  readonly fingerprint: string;
  readonly embargoedUntil: string | null;
  /** Document id of the message that it corrects. */
  readonly corrects: string | null;
  readonly lists: readonly { readonly documentId: string; readonly name: string }[];
  readonly state: 'sending' | 'stopped' | 'finished';
  readonly why: 'not-approved-any-more' | null;
  /** Counts the times that sending has begun. */
  readonly round: number;
  readonly startedBy: number | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
}

const SELECT = ['key', 'message', 'headline', 'fingerprint', 'embargoedUntil', 'corrects', 'lists', 'state', 'why', 'round', 'startedBy', 'startedAt', 'endedAt']; // prettier-ignore

/** At most one mailing of a message is unfinished: a unique column keeps that true. */
export const mailingRows = (strapi: Core.Strapi) => {
  const table = () => strapi.db.query(MAILING);
  return {
    async byKey(key: string): Promise<Mailing | undefined> {
      return ((await table().findOne({ select: SELECT, where: { key } })) ?? undefined) as Mailing | undefined;
    },

    async mailOf(key: string): Promise<KeptMail> {
      const row = await table().findOne({ select: ['mail'], where: { key } });
      if (!row) throw new Error(`Mailing ${key} is missing.`);
      return row['mail'] as unknown as KeptMail;
    },

    async ofMessage(message: string): Promise<readonly Mailing[]> {
      return (await table().findMany({ select: SELECT, where: { message } })) as unknown as readonly Mailing[];
    },

    /** Newest first. @param page from 1 */
    async page(page: number, pageSize: number): Promise<{ readonly rows: readonly Mailing[]; readonly total: number }> {
      const rows = await table().findMany({ select: SELECT, orderBy: { id: 'desc' }, limit: pageSize, offset: (page - 1) * pageSize }); // prettier-ignore
      return { rows: rows as unknown as readonly Mailing[], total: await table().count() };
    },

    /** Whether one of the message is not finished. */
    async isAnyOpen(message: string): Promise<boolean> {
      return (await table().count({ where: { openKey: message } })) > 0;
    },

    async begin(mailing: Omit<Mailing, 'state' | 'why' | 'round' | 'endedAt'>, mail: KeptMail): Promise<void> {
      await table().create({
        data: { ...mailing, mail, openKey: mailing.message, state: 'sending', round: 1 } as never,
      });
    },

    /** @returns whether it was being sent */
    async stop(key: string, at: string, why: Mailing['why'] = null): Promise<boolean> {
      const { count } = await table().updateMany({ where: { key, state: 'sending' }, data: { state: 'stopped', endedAt: at, why } }); // prettier-ignore
      return count > 0;
    },

    /** @returns whether it was stopped, as it was in that round */
    async resume({ key, round }: Mailing): Promise<boolean> {
      const data = { state: 'sending', endedAt: null, why: null, round: round + 1 };
      return (await table().updateMany({ where: { key, round, state: 'stopped' }, data })).count > 0;
    },

    async finish(key: string, at: string): Promise<boolean> {
      const data = { state: 'finished', endedAt: at, openKey: null };
      return (await table().updateMany({ where: { key, state: 'sending' }, data })).count > 0;
    },
  };
};

export type MailingRows = ReturnType<typeof mailingRows>;
