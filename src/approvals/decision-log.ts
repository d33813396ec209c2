import type { Core } from '@strapi/strapi';
import type { LogService, Note } from 'strapi-plugin-attest/strapi-server';

import { acting } from '../access/acting-person';

/** The plugin's decision log, as the application writes to it. */
export const decisionLog = (strapi: Core.Strapi) => ({
  /**
   * Writes an entry in the name of whoever acts, in the transaction of the act. A token or visitor has no name in the log;
   * the entry says that the act came through one.
   */
  async write(note: Omit<Note, 'by'>): Promise<void> {
    const who = acting(strapi);
    const by = who.kind === 'person' ? { id: who.id, name: who.name, email: who.email } : ('server' as const);
    const log: LogService = strapi.plugin('attest').service('log');
    const through = who.kind === 'token' || who.kind === 'visitor' ? { through: who.kind } : {};
    await log.append({ ...note, by, data: { ...note.data, ...through } });
  },

  /** What the log says of a document, newest first, without who did it. */
  async about({ uid, document }: { readonly uid: string; readonly document: string }) {
    const log: LogService = strapi.plugin('attest').service('log');
    const { entries } = await log.page(1, 1000, { uid, document });
    return entries.map(({ seq, at, kind, data }) => ({ seq, at, kind, data }));
  },
});
