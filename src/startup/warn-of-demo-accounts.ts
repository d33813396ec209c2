import type { Core } from '@strapi/strapi';

/** In production, says loudly that accounts of the demo, with their known password, are still there. */
export async function warnOfDemoAccounts(strapi: Core.Strapi): Promise<void> {
  if (process.env['NODE_ENV'] !== 'production') return;
  const seeded = strapi.store({ type: 'core', name: 'budkavle_seed' });
  const emails = (await seeded.get({ key: 'accounts' })) as string[] | null;
  if (!emails) return;
  const left = await strapi.db.query('admin::user').count({ where: { email: { $in: emails }, isActive: true } });
  if (left === 0) return;
  strapi.log.error(
    `${left} accounts of the demo are active in this database, with a password known to all. Delete them, or start on a database of its own.`,
  );
}
