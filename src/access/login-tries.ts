import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

const TRY = 'api::login-try.login-try';
const TABLE = 'login_tries';

export interface Tries {
  /** This one included, since the window began. */
  readonly count: number;
  readonly endsAt: Date;
}

/** What is counted in the database, so that all nodes count together. Keys say nothing of whom they stand for. */
export const loginTries = (strapi: Core.Strapi) => ({
  /** One statement, so that of two nodes that count at once neither counts for nothing. @param window milliseconds */
  async count(key: string, now: Date, window: number): Promise<Tries> {
    const row = { document_id: randomUUID(), key, tries: 1, ends_at: new Date(now.getTime() + window).toISOString() };
    return await strapi.db.transaction(async ({ trx }) => {
      const schema = strapi.db.getSchemaName();
      const hasEnded = (ended: string, goesOn: string) =>
        trx.raw(`CASE WHEN ${TABLE}.ends_at <= ? THEN ${ended} ELSE ${goesOn} END`, [now.toISOString()]);
      const [counted]: readonly { tries: number; ends_at: string }[] = await (
        schema ? trx(TABLE).withSchema(schema) : trx(TABLE)
      )
        .insert(row)
        .onConflict('key')
        .merge({
          tries: hasEnded('1', `${TABLE}.tries + 1`),
          ends_at: hasEnded('excluded.ends_at', `${TABLE}.ends_at`),
        })
        .returning(['tries', 'ends_at']);
      return { count: counted?.tries ?? 1, endsAt: new Date(counted?.ends_at ?? row.ends_at) };
    });
  },

  async forget(now: Date): Promise<void> {
    await strapi.db.query(TRY).deleteMany({ where: { endsAt: { $lte: now.toISOString() } } });
  },
});
