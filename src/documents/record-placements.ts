import type { Core } from '@strapi/strapi';

import { acting } from '../access/acting-person';
import { placements, type PlacedSeat } from '../domain/seats';
import type { OnCall } from './middleware';

type Row = PlacedSeat & { readonly id: number };

/**
 * Writes beside each seat when it was given and by whom, because a seat that someone was given while their text waits
 * for approval is judged by who gave it. What a save claims about that itself is overwritten.
 * @param now what time it is
 */
export const recordPlacements = (strapi: Core.Strapi, now: () => Date): OnCall => {
  return async (call, next) => {
    const isSave = ['create', 'update', 'clone'].includes(call.action);
    if (call.uid !== 'api::office.office' || !isSave) return next();
    return strapi.db.transaction(async () => {
      // A clone is an office of its own: whoever clones it gives the seats in it.
      const before = call.action === 'update' ? await seatsOf(call.params.documentId) : [];
      const result = (await next()) as { documentId?: string } | null;
      await record(before, await seatsOf(result?.documentId));
      return result;
    });
  };

  async function record(before: readonly Row[], after: readonly Row[]): Promise<void> {
    const who = acting(strapi);
    const fresh = { placedAt: now().toISOString(), placedBy: who.kind === 'person' ? who.id : null };
    const all = placements(before, after, fresh);
    for (const [index, { id, placedAt, placedBy }] of after.entries()) {
      const data = all[index];
      const isSame = (data?.placedAt ?? null) === (placedAt ?? null) && (data?.placedBy ?? null) === (placedBy ?? null);
      if (data && !isSame) await strapi.db.query('office.seat').update({ where: { id }, data: { ...data } });
    }
  }

  async function seatsOf(documentId: string | undefined): Promise<readonly Row[]> {
    if (!documentId) return [];
    const office = await strapi.db.query('api::office.office').findOne({
      where: { documentId },
      populate: { seats: { populate: { user: { select: ['id'] } } } },
    });
    return (office?.seats ?? []).map(({ user, ...seat }: { user: { id: number } | null }) => ({
      ...seat,
      person: user?.id ?? null,
    }));
  }
};
