import type { Core } from '@strapi/strapi';
import type { GovernedDocument, Question } from 'strapi-plugin-attest/strapi-server';

import { MESSAGE, PLAN } from './governed';

interface PlanRow {
  readonly title: string;
  readonly publishedAt: unknown;
  readonly qualities: readonly { readonly quality: string | null }[];
}

/** The qualities that a message's own plan asks of every message: of the plan as adopted, or else as drafted. */
export const questionsOf =
  (strapi: Core.Strapi) =>
  async ({ uid, row }: GovernedDocument): Promise<readonly Question[]> => {
    const plan = row['plan'];
    if (uid !== MESSAGE || typeof plan !== 'object' || plan === null) return [];
    const rows: readonly PlanRow[] = await strapi.db.query(PLAN).findMany({
      where: { documentId: Reflect.get(plan, 'documentId') },
      populate: { qualities: true },
    });
    const read = rows.find(({ publishedAt }) => publishedAt !== null) ?? rows[0];
    return (read?.qualities ?? []).flatMap(({ quality }) =>
      read && quality ? [{ source: read.title, text: quality }] : [],
    );
  };
