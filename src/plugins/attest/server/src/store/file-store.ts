import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { fileChanging, fileGone, fileUnreadable } from '../words/file-words';
import type { Words } from '../words/language';
import { inTheirWords } from '../requester';
import { FILE, insertMissing, isChanging, lockedRows, UPLOADED, USE, type FileRow } from './file-rows';
import { hashStoredBytes, type StoredFile } from './stored-bytes';

export interface Touch {
  /** An admin user; null when a token or the server did it. */
  readonly by: number | null;
  readonly at: string;
}

/** What the bytes of uploaded files are, and which requests and editions hold them. */
export const fileStore = (strapi: Core.Strapi) => {
  const now = (): Date => strapi.plugin('attest').service('clock').now();
  const refuse = (code: string, words: Words, file: object): never => {
    throw new errors.ApplicationError(inTheirWords(strapi, words), { code, file });
  };
  const filesOf = (ids: readonly number[]): Promise<StoredFile[]> =>
    strapi.db.query(UPLOADED).findMany({ where: { id: { $in: [...ids] } } });

  async function known(fileIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const rows: FileRow[] = await strapi.db.query(FILE).findMany({ where: { fileId: { $in: [...fileIds] } } });
    const changing = rows.find((row) => isChanging(row, now()));
    if (changing) await refuseChanging(changing.fileId);
    return new Map(rows.flatMap(({ fileId, sha256 }) => (sha256 ? [[fileId, sha256] as const] : [])));
  }

  async function refuseChanging(id: number): Promise<never> {
    const [file] = await filesOf([id]);
    return refuse('file-changing', fileChanging(file?.name ?? `${id}`), { id });
  }

  /** For files from before the plugin was there. Written only where nobody else has written meanwhile. */
  async function computeHash(file: StoredFile): Promise<void> {
    const sha256 = await hashStoredBytes(strapi, file).catch((cause: unknown) => {
      strapi.log.error(`attest: the file ${file.id} (${file.name}) cannot be read: ${String(cause)}`);
      return refuse('file-unreadable', fileUnreadable(file.name), { id: file.id, name: file.name });
    });
    await insertMissing(strapi, FILE, { rows: [{ file_id: file.id }], unique: ['file_id'] });
    await strapi.db.query(FILE).updateMany({
      where: { fileId: file.id, sha256: { $null: true } },
      data: { sha256, at: now().toISOString(), changingSince: null },
    });
  }

  return {
    /**
     * SHA-256 of each file's bytes, 64 hexadecimal digits. Hold the files first (`use`): then they stay what they are.
     * @throws ApplicationError, naming the file, when one is gone, cannot be read or is being changed
     */
    async hashes(fileIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
      const ids = [...new Set(fileIds)];
      const before = await known(ids);
      const files = new Map((await filesOf(ids)).map((file) => [file.id, file]));
      for (const id of ids) {
        const file = files.get(id) ?? refuse('file-gone', fileGone(id), { id });
        if (!before.has(id)) await computeHash(file);
      }
      return ids.every((id) => before.has(id)) ? before : known(ids);
    },

    /**
     * Holds files for a request or an edition, in its transaction.
     * @throws ApplicationError when one is being replaced or deleted at this moment
     */
    async use(holder: string, fileIds: readonly number[]): Promise<void> {
      await strapi.db.transaction(async () => {
        const rows = await lockedRows(strapi, [...new Set(fileIds)]);
        const changing = rows.find((row) => isChanging(row, now()));
        if (changing) await refuseChanging(changing.fileId);
        const uses = rows.map(({ fileId }) => ({ file_id: fileId, holder }));
        await insertMissing(strapi, USE, { rows: uses, unique: ['file_id', 'holder'] });
      });
    },

    /** Lets go of all files of a request or an edition. */
    async release(holder: string): Promise<void> {
      await strapi.db.query(USE).deleteMany({ where: { holder } });
    },

    /** The holders of those of the files that are held. */
    async heldBy(fileIds: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
      const held = new Map<number, string[]>();
      if (fileIds.length === 0) return held;
      const uses = await strapi.db
        .query(USE)
        .findMany({ where: { fileId: { $in: [...fileIds] } }, orderBy: { id: 'asc' } });
      for (const { fileId, holder } of uses) held.set(fileId, [...(held.get(fileId) ?? []), holder]);
      return held;
    },

    /** Who last changed a file's bytes, alternative text or caption; files that nobody has touched are left out. */
    async touched(fileIds: readonly number[]): Promise<ReadonlyMap<number, Touch>> {
      const rows = await strapi.db.query(FILE).findMany({
        where: { fileId: { $in: [...fileIds] }, touchedAt: { $notNull: true } },
      });
      return new Map(rows.map(({ fileId, touchedBy, touchedAt }) => [fileId, { by: touchedBy, at: touchedAt }]));
    },
  };
};

export type FileStore = ReturnType<typeof fileStore>;
