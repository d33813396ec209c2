import type { Core } from '@strapi/strapi';

import { FILE, insertMissing, isChanging, lockedRows } from './file-rows';
import type { FileStore } from './file-store';

export type Begun = { readonly ok: true } | { readonly ok: false; readonly because: 'in-use' | 'changing' };

/** What happens to files: bytes about to change, changed, or gone, and who did it. */
export const fileChanges = (strapi: Core.Strapi, files: Pick<FileStore, 'heldBy'>) => {
  const now = (): Date => strapi.plugin('attest').service('clock').now();

  async function write(id: number, data: object): Promise<void> {
    await insertMissing(strapi, FILE, { rows: [{ file_id: id }], unique: ['file_id'] });
    await strapi.db.query(FILE).update({ where: { fileId: id }, data });
  }
  const touch = (by: number | null) => ({ touchedBy: by, touchedAt: now().toISOString() });

  return {
    /** Claims a file for a change of its bytes; until it has ended nobody can hold it, and its hash is not known. */
    async begin(id: number): Promise<Begun> {
      return strapi.db.transaction(async (): Promise<Begun> => {
        const [row] = await lockedRows(strapi, [id]);
        if ((await files.heldBy([id])).size > 0) return { ok: false, because: 'in-use' };
        if (row && isChanging(row, now())) return { ok: false, because: 'changing' };
        await strapi.db.query(FILE).update({
          where: { fileId: id },
          data: { sha256: null, changingSince: now().toISOString() },
        });
        return { ok: true };
      });
    },

    /** Also when the change failed: then the hash is computed from whatever is stored, when next asked for. */
    async end(id: number): Promise<void> {
      await strapi.db.query(FILE).updateMany({ where: { fileId: id }, data: { changingSince: null } });
    },

    async bytesWritten(id: number, sha256: string | null, by: number | null): Promise<void> {
      await write(id, { sha256, at: sha256 && now().toISOString(), ...touch(by) });
    },

    async wordsChanged(id: number, by: number | null): Promise<void> {
      await write(id, touch(by));
    },

    async gone(ids: readonly number[]): Promise<void> {
      await strapi.db.query(FILE).deleteMany({ where: { fileId: { $in: [...ids] } } });
    },
  };
};

export type FileChanges = ReturnType<typeof fileChanges>;
