import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';

/** Strapi's ES module build does not load in Node by itself; its CommonJS build does. */
const { createStrapi } = /** @type {typeof import('@strapi/strapi')} */ (
  createRequire(import.meta.url)('@strapi/strapi')
);

/**
 * The built application of this folder, not loaded yet.
 * @param {{ serveAdminPanel?: boolean }} [options]
 */
export const application = (options = {}) =>
  createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist`, ...options });

/**
 * Stops the application once its own work after the last commit is done; Strapi would cut it off with an error.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 */
export async function stop(strapi) {
  const { pool } = strapi.db.connection.client;
  while (pool.numUsed() + pool.numPendingAcquires() > 0) await wait(20);
  await strapi.destroy();
}
