import type { Core } from '@strapi/strapi';

import type { Instant, PersonId } from '../domain/request';

const FALSE_ALARM = 'plugin::attest.false-alarm';

export interface FalseAlarm {
  readonly uid: string;
  readonly document: string;
  readonly mark: string;
  readonly check: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly reason: string;
}

/** Findings that a person has looked at and marked as none; each stands for just that finding in that document. */
export const falseAlarmStore = (strapi: Core.Strapi) => ({
  async marks({ uid, documentId }: { uid: string; documentId: string }): Promise<ReadonlySet<string>> {
    const rows = await strapi.db
      .query(FALSE_ALARM)
      .findMany({ where: { uid, document: documentId }, select: ['mark'] });
    return new Set(rows.map(({ mark }) => mark));
  },
  async add(alarm: FalseAlarm): Promise<void> {
    await strapi.db.query(FALSE_ALARM).create({ data: alarm });
  },
});

export type FalseAlarmStore = ReturnType<typeof falseAlarmStore>;
