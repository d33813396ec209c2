import type { Core } from '@strapi/strapi';

import type { Instant, PersonId } from '../domain/request';

const CONTRIBUTOR = 'plugin::attest.contributor';

/** Stands for a program where no person is known. */
export const PROGRAM: PersonId = 0;

interface At {
  readonly uid: string;
  readonly documentId: string;
}

/** Who has changed a document since its last edition. */
export const contributorStore = (strapi: Core.Strapi) => ({
  async of({ uid, documentId }: At): Promise<readonly PersonId[]> {
    const rows = await strapi.db.query(CONTRIBUTOR).findMany({ where: { uid, document: documentId } });
    return rows.map(({ person }) => person);
  },

  /** When the first of them began. */
  async since({ uid, documentId }: At): Promise<Instant | undefined> {
    const first = await strapi.db.query(CONTRIBUTOR).findOne({ where: { uid, document: documentId }, orderBy: { at: 'asc' } }); // prettier-ignore
    return first?.at;
  },

  async add({ uid, documentId }: At, persons: readonly PersonId[], at: Instant): Promise<void> {
    const known = await this.of({ uid, documentId });
    for (const person of new Set(persons)) {
      if (!known.includes(person)) await strapi.db.query(CONTRIBUTOR).create({ data: { uid, document: documentId, person, at } }); // prettier-ignore
    }
  },

  async clear({ uid, documentId }: At): Promise<void> {
    await strapi.db.query(CONTRIBUTOR).deleteMany({ where: { uid, document: documentId } });
  },
});

export type ContributorStore = ReturnType<typeof contributorStore>;
