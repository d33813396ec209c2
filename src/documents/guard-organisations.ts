import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { acting, wordsFor, type Acting } from '../access/acting-person';
import { organisationsOf } from '../access/organisations-of';
import { MANAGE_OFFICES } from '../access/rights';
import { dayIn } from '../domain/stockholm-day';
import type { Call, OnCall } from './middleware';

/** The fields that say for whom a text is written; they route it. */
const NAMING: Readonly<Record<string, readonly string[]>> = {
  'api::message.message': ['organisations', 'unit'],
  'api::plan.plan': ['organisations'],
};

interface Organisation {
  readonly documentId: string;
  readonly name: string;
}

/**
 * People write for organisations and units in which they have a seat today, or that belong to one in which they do:
 * otherwise an author could choose whose rules apply. Compares the stored state before and after in one transaction, so
 * it holds for every form a save may take; what stands on the document already is not judged again.
 * @param now what time it is
 */
export const guardOrganisations = (strapi: Core.Strapi, now: () => Date): OnCall => {
  return async (call, next) => {
    const fields = NAMING[call.uid];
    const isSave = ['create', 'update', 'clone'].includes(call.action);
    if (!fields?.some((field) => field in (call.params.data ?? {})) || !isSave) return next();
    const who = acting(strapi);
    if (who.kind === 'server' || (who.kind === 'person' && who.may(MANAGE_OFFICES))) return next();
    return strapi.db.transaction(async () => {
      const before = await named(call, fields, call.params.documentId);
      const result = (await next()) as { documentId?: string } | null;
      const after = await named(call, fields, result?.documentId);
      const added = after.filter(({ documentId }) => !before.some((known) => known.documentId === documentId));
      if (added.length === 0) return result;
      const own = who.kind === 'person' ? await organisationsOf(strapi, who.id, dayIn(now())) : new Set<string>();
      const strange = added.find(({ documentId }) => !own.has(documentId));
      if (strange) throw refusal(who, strange.name);
      return result;
    });
  };

  /** What the draft names; of a clone's origin, what the clone starts with. */
  async function named(
    { uid }: Call,
    fields: readonly string[],
    documentId: string | undefined,
  ): Promise<readonly Organisation[]> {
    if (!documentId) return [];
    const populate = Object.fromEntries(fields.map((field) => [field, { select: ['documentId', 'name'] }]));
    const row = await strapi.db.query(uid).findOne({ where: { documentId, publishedAt: null }, populate });
    return fields.flatMap((field): Organisation[] => [row?.[field] ?? []].flat());
  }
};

function refusal(who: Acting, organisation: string): Error {
  const message = wordsFor(who, {
    sv: `Du har ingen plats i ${organisation}. Välj en organisation där du har en, eller be en administratör om en. Inget sparades.`,
    en: `You have no seat in ${organisation}. Choose an organisation where you have one, or ask an administrator for one. Nothing was saved.`,
  });
  return new errors.PolicyError(message, { code: 'not-your-organisation', organisation });
}
