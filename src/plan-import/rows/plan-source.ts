import type { Core } from '@strapi/strapi';

const SOURCE = 'api::plan-source.plan-source';

/** Which document, for whom. */
export interface Origin {
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly digest: string;
  /** Document id, or empty. */
  readonly organisation: string;
}

/** The plan that a document became before. It may be gone since. */
export async function rememberedPlan(strapi: Core.Strapi, origin: Origin): Promise<string | undefined> {
  const row = await strapi.db.query(SOURCE).findOne({ select: ['plan'], where: { ...origin } });
  return row?.plan ?? undefined;
}

/** The unique index (digest, organisation) refuses a second plan of the same document, whatever else goes wrong. */
export async function rememberPlan(strapi: Core.Strapi, origin: Origin, plan: string): Promise<void> {
  await strapi.db.query(SOURCE).deleteMany({ where: { ...origin } });
  await strapi.db.query(SOURCE).create({ data: { ...origin, plan } });
}
