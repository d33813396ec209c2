import type { Core } from '@strapi/strapi';

export const UPLOADED = 'plugin::upload.file';
export const FILE = 'plugin::attest.file';
export const USE = 'plugin::attest.file-use';

/** After this a change that never ended was cut off with its process. Milliseconds. */
const LONGEST_CHANGE = 10 * 60_000;

export interface FileRow {
  readonly fileId: number;
  readonly sha256: string | null;
  readonly changingSince: string | null;
}

export const isChanging = ({ changingSince }: FileRow, now: Date): boolean =>
  changingSince !== null && now.getTime() - Date.parse(changingSince) < LONGEST_CHANGE;

/**
 * Makes the rows that are missing and locks them all until the transaction ends, so that who holds a file and who
 * changes it take turns, on several servers too.
 */
export async function lockedRows(strapi: Core.Strapi, ids: readonly number[]): Promise<readonly FileRow[]> {
  if (ids.length === 0) return [];
  return strapi.db.transaction(async ({ trx }) => {
    await insertMissing(strapi, FILE, { rows: ids.map((id) => ({ file_id: id })), unique: ['file_id'] });
    await table(strapi, FILE)
      .transacting(trx)
      .whereIn('file_id', [...ids])
      .orderBy('file_id')
      .forUpdate()
      .select('file_id');
    return strapi.db.query(FILE).findMany({ where: { fileId: { $in: [...ids] } } });
  });
}

/** Inserts what is not there yet; on PostgreSQL a violated index would end the whole transaction. */
export async function insertMissing(
  strapi: Core.Strapi,
  uid: string,
  { rows, unique }: { rows: readonly object[]; unique: readonly string[] },
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const row of rows) {
      await table(strapi, uid)
        .transacting(trx)
        .insert(row)
        .onConflict([...unique])
        .ignore();
    }
  });
}

const table = (strapi: Core.Strapi, uid: string) => strapi.db.getConnection(strapi.db.metadata.get(uid).tableName);
