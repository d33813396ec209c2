import type { Core } from '@strapi/strapi';

/** What CASL's abilities are to this plugin: something handed on to the content manager. */
export type Ability = object;

export interface DocumentRef {
  readonly uid: string;
  readonly documentId: string;
}

export interface Checker {
  readonly can: { read(entity: object, field?: string): boolean };
}

/** Conditions of permissions speak of the creator and the creator's roles. */
const CREATORS = { createdBy: { populate: { roles: true } }, updatedBy: { populate: { roles: true } } };

/** The drafts that a person may read in the content manager, among the types that are governed. */
export const readableDocuments = (strapi: Core.Strapi, userAbility: Ability) => ({
  /** Of these, those whose draft there is and the person may read, in the order given. */
  async among(uid: string, documentIds: readonly string[]): Promise<readonly string[]> {
    const where = { documentId: { $in: [...documentIds] }, publishedAt: null };
    const rows = await strapi.db.query(uid as never).findMany({ where, populate: CREATORS as never });
    const checker = checkerFor(strapi, userAbility, uid);
    const theirs = new Set(rows.filter((row) => checker.can.read(row)).map(({ documentId }) => String(documentId)));
    return documentIds.filter((id) => theirs.has(id));
  },

  /** Its title, as far as the person may read it; undefined for what they may not read, or does not exist. */
  async find({ uid, documentId }: DocumentRef): Promise<{ readonly title: string | null } | undefined> {
    if (!governedTypes(strapi).includes(uid)) return undefined;
    const where = { documentId, publishedAt: null };
    const row = await strapi.db.query(uid as never).findOne({ where, populate: CREATORS as never });
    const checker = checkerFor(strapi, userAbility, uid);
    if (!row || !checker.can.read(row)) return undefined;
    const field = await titleField(strapi, uid);
    return { title: field && checker.can.read(row, field) ? textOf(row, field) : null };
  },
});

const checkerFor = (strapi: Core.Strapi, userAbility: Ability, model: string): Checker =>
  strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model });

export type ReadableDocuments = ReturnType<typeof readableDocuments>;

/** The governed drafts that were changed last, newest first. */
export async function recentDrafts(strapi: Core.Strapi, limit: number): Promise<readonly DocumentRef[]> {
  const drafts = await Promise.all(
    governedTypes(strapi).map(async (uid) => {
      const rows = await strapi.db.query(uid as never).findMany({
        where: { publishedAt: null },
        select: ['documentId', 'updatedAt'],
        orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
        limit,
      } as never);
      return rows.map(({ documentId, updatedAt }: Record<string, unknown>) => ({
        uid,
        documentId: String(documentId),
        changed: new Date(updatedAt as string).getTime(),
      }));
    }),
  );
  const newest = drafts.flat().sort((a, b) => b.changed - a.changed);
  return newest.slice(0, limit).map(({ uid, documentId }) => ({ uid, documentId }));
}

function governedTypes(strapi: Core.Strapi): readonly string[] {
  return strapi.config.get('plugin::attest.governed', []);
}

/** The field that the content manager shows as a document's name, as an administrator has chosen it. */
export async function titleField(strapi: Core.Strapi, uid: string): Promise<string | undefined> {
  const configurations = strapi.plugin('content-manager').service('content-types');
  const { settings } = await configurations.findConfiguration({ uid });
  return settings?.mainField;
}

export function textOf(row: object, field: string): string | null {
  const value: unknown = Reflect.get(row, field);
  return typeof value === 'string' && value !== '' ? value : null;
}
