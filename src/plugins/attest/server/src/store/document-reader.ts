import type { Core, UID } from '@strapi/strapi';

import { contentOf, filesIn, populateOf, type Model } from '../domain/content';
import type { Json } from '../domain/canonical';
import { displayNamesOf, type DisplayNames } from '../domain/display-names';
import type { Issue } from '../domain/facts';
import { missingFields } from '../domain/missing-fields';
import type { Instant, PersonId } from '../domain/request';

export type Row = Readonly<Record<string, unknown>>;
export type Version = 'draft' | 'published';
type Populate = Readonly<Record<string, unknown>>;

export type FileHashes = ReadonlyMap<number, string>;

export interface ReadDocument {
  readonly uid: string;
  readonly documentId: string;
  readonly row: Row;
  readonly content: Readonly<Record<string, Json>>;
  /** Its files with our own hashes of their bytes. */
  readonly files: FileHashes;
  readonly names: DisplayNames;
  /** What the type demands and the row lacks. */
  readonly missing: readonly Issue[];
}

export interface LastEdit {
  readonly at: Instant;
  readonly by: PersonId | null;
}

interface Deps {
  /** Own hashes of the files' bytes. */
  hashes(files: readonly number[]): Promise<FileHashes>;
}

/** Governed documents as they stand in the tables. */
export const documentReader = (strapi: Core.Strapi, { hashes }: Deps) => {
  const models = (uid: string): Model => strapi.getModel(uid as UID.Schema) as unknown as Model;
  const saidBy = (row: Row, uid: string, files: FileHashes): Pick<ReadDocument, 'content' | 'names' | 'missing'> => {
    const hashOf = (file: number) => files.get(file) ?? '';
    const content = contentOf(row, uid, models, hashOf);
    return { content, names: displayNamesOf(row, uid, models, hashOf), missing: missingFields(content, models(uid)) };
  };
  const versionOf = (version: Version) => ({ publishedAt: version === 'draft' ? null : { $notNull: true } });

  return {
    /** @param beside what else to read with the row, each as Strapi's `populate` */
    async read(
      at: { uid: string; documentId: string },
      version: Version,
      beside: readonly Populate[] = [],
    ): Promise<ReadDocument | undefined> {
      const { uid, documentId } = at;
      const populate = beside.reduce(merged, populateOf(uid, models));
      const row = await strapi.db
        .query(uid)
        .findOne({ where: { documentId, ...versionOf(version) }, populate: populate as never });
      if (!row) return undefined;
      const ids = filesIn(row, uid, models);
      const files: FileHashes = ids.length > 0 ? await hashes(ids) : new Map();
      return { uid, documentId, row, files, ...saidBy(row, uid, files) };
    },

    /**
     * What is live as it was written: where Strapi has dropped relations to documents that are not published, with those
     * of the draft, as people see it.
     */
    async readLive(
      at: { uid: string; documentId: string },
      beside: readonly Populate[],
    ): Promise<ReadDocument | undefined> {
      const live = await this.read(at, 'published', beside);
      const dropping = this.relationsThatMayDrop(at.uid);
      if (!live || dropping.length === 0) return live;
      const populate = only(beside.reduce(merged, populateOf(at.uid, models)), dropping);
      const draft: Row | null = await strapi.db.query(at.uid).findOne({
        where: { documentId: at.documentId, ...versionOf('draft') },
        select: ['id'],
        populate: populate as never,
      });
      const kept = dropping.filter(
        (field) => draft && idsIn(live.row[field]).every((id) => idsIn(draft[field]).includes(id)),
      );
      const row = { ...live.row, ...only(draft ?? {}, kept) };
      return { ...live, row, ...saidBy(row, at.uid, live.files) };
    },

    /** When the draft was saved last, and by whom; a program, or somebody whose account is gone, is nobody. */
    async lastEdit({ uid, documentId }: { uid: string; documentId: string }): Promise<LastEdit | undefined> {
      const row = await strapi.db.query(uid).findOne({
        where: { documentId, ...versionOf('draft') },
        select: ['id', 'updatedAt'],
        populate: { updatedBy: { select: ['id'] } },
      });
      return row ? { at: new Date(row.updatedAt).toISOString(), by: row.updatedBy?.id ?? null } : undefined;
    },

    async exists({ uid, documentId }: { uid: string; documentId: string }, version: Version): Promise<boolean> {
      return (await strapi.db.query(uid).count({ where: { documentId, ...versionOf(version) } })) > 0;
    },

    /** Ids of documents that have a published row, in portions. */
    async *published(uid: string): AsyncGenerator<string> {
      for (let after = 0; ; ) {
        const rows = await strapi.db.query(uid).findMany({ select: ['id', 'documentId'], where: { id: { $gt: after }, ...versionOf('published') }, orderBy: { id: 'asc' }, limit: 500 }); // prettier-ignore
        if (rows.length === 0) return;
        for (const { documentId } of rows) yield documentId;
        after = rows.at(-1)?.id;
      }
    },

    /** What a person would call the document: its first text field. */
    titleOf({ uid, row }: { uid: string; row: Row }): string {
      const [name] = Object.entries(models(uid).attributes).find(([, { type }]) => type === 'string') ?? [];
      return String((name && row[name]) || row['documentId']);
    },

    /** The fields that point at documents with drafts of their own, where Strapi drops what is not published. */
    relationsThatMayDrop(uid: string): readonly string[] {
      const isDraftable = (target: string | undefined) =>
        target !== undefined && strapi.getModel(target as UID.Schema)?.options?.['draftAndPublish'] === true;
      return Object.entries(models(uid).attributes)
        .filter(([, { type, target }]) => type === 'relation' && isDraftable(target))
        .map(([name]) => name);
    },
  };
};

export type DocumentReader = ReturnType<typeof documentReader>;

const only = (given: Populate, names: readonly string[]): Populate =>
  Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));

function idsIn(value: unknown): readonly unknown[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : value ? [value] : [];
  return rows.map((row) => (row as Row)['documentId']);
}

/** Both populates in one: where they name the same field, what either reads within it is read. */
function merged(own: Populate, beside: Populate): Populate {
  const names = [...new Set([...Object.keys(own), ...Object.keys(beside)])];
  return Object.fromEntries(names.map((name) => [name, mergedField(own[name], beside[name])]));
}

function mergedField(a: unknown, b: unknown): unknown {
  const [one, other] = [within(a), within(b)];
  if (!one) return other ? b : (a ?? b);
  if (!other) return a;
  return { ...(a as object), ...(b as object), populate: merged(one, other) };
}

const within = (field: unknown): Populate | undefined =>
  typeof field === 'object' && field !== null && 'populate' in field ? (field.populate as Populate) : undefined;
