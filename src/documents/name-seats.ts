import type { Core } from '@strapi/strapi';

import type { OnCall } from './middleware';

interface Seat {
  readonly id: number;
  readonly holder: string | null;
  readonly user: {
    readonly firstname?: string | null;
    readonly lastname?: string | null;
    readonly email: string;
  } | null;
}

/**
 * Writes beside each seat who holds it. Most roles may not read accounts, and should still see who sits where.
 */
export const nameSeats = (strapi: Core.Strapi): OnCall => {
  return async (call, next) => {
    const isSave = ['create', 'update', 'clone'].includes(call.action);
    if (call.uid !== 'api::office.office' || !isSave) return next();
    return strapi.db.transaction(async () => {
      const result = (await next()) as { documentId?: string } | null;
      if (result?.documentId) await nameSeatsOf(result.documentId);
      return result;
    });
  };

  async function nameSeatsOf(documentId: string): Promise<void> {
    const office = await strapi.db
      .query('api::office.office')
      .findOne({ where: { documentId }, populate: { seats: { populate: { user: true } } } });
    for (const { id, user, holder } of (office?.seats ?? []) as readonly Seat[]) {
      const name = user ? [user.firstname, user.lastname].filter(Boolean).join(' ') || user.email : null;
      if (name !== holder) await strapi.db.query('office.seat').update({ where: { id }, data: { holder: name } });
    }
  }
};
