import type { NewEntry } from '../approvals/outbox';

/** Kinds of outbox entries. */
export const BATCH = 'press-batch';
export const MAIL = 'press-mail';

/** The next of a mailing's mails are begun. */
export interface BatchTask {
  readonly mailing: string;
  readonly round: number;
  readonly batch: number;
}

/** One mail is sent. */
export interface MailTask {
  readonly delivery: string;
  readonly round: number;
}

export const batchTask = ({ mailing, round, batch }: BatchTask, notBefore?: string): NewEntry => ({
  key: `${BATCH}:${mailing}:${round}:${batch}`,
  kind: BATCH,
  payload: { mailing, round, batch },
  ...(notBefore !== undefined && { notBefore }),
});

export const mailTask = ({ delivery, round }: MailTask): NewEntry => ({
  key: `${MAIL}:${delivery}:${round}`,
  kind: MAIL,
  payload: { delivery, round },
});
