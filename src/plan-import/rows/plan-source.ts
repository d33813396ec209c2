import type { Core } from '@strapi/strapi';

import type { NamedChoice } from '../../domain/plan-import/choices';

const SOURCE = 'api::plan-source.plan-source';

/** Which document, and into what. */
export interface Origin {
  /** SHA-256 of what it says, in hexadecimal digits. */
  readonly digest: string;
  /** The plan it was to go into, where one was named. */
  readonly plan?: string;
  /** Of a plan that was to be made, its organisation where one was named. */
  readonly organisation?: string;
}

/** What a document became before, and what was chosen then. The plan may be gone since. */
export interface Remembered {
  readonly plan: string;
  readonly choices: readonly NamedChoice[];
}

export async function remembered(strapi: Core.Strapi, origin: Origin): Promise<Remembered | undefined> {
  const { digest, plan } = origin;
  const where = plan ? { digest, plan } : { digest, target: targetOf(origin) };
  const row = await strapi.db.query(SOURCE).findOne({ where, orderBy: { id: 'desc' } });
  return row?.plan ? { plan: row.plan, choices: (row.choices ?? []) as unknown as NamedChoice[] } : undefined;
}

/** The unique index (digest, target) refuses a second plan of the same document, whatever else goes wrong. */
export async function remember(strapi: Core.Strapi, origin: Origin, what: Remembered): Promise<void> {
  const where = { digest: origin.digest, target: targetOf(origin) };
  await strapi.db.query(SOURCE).deleteMany({ where });
  await strapi.db.query(SOURCE).create({ data: { ...where, plan: what.plan, choices: [...what.choices] as never } });
}

const targetOf = ({ plan, organisation }: Origin): string => plan ?? organisation ?? '';
