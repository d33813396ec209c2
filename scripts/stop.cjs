const { setTimeout: wait } = require('node:timers/promises');

/**
 * Stops the application once its own work after the last commit is done; Strapi would cut it off with an error.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 */
async function stop(strapi) {
  const { pool } = strapi.db.connection.client;
  while (pool.numUsed() + pool.numPendingAcquires() > 0) await wait(20);
  await strapi.destroy();
}

module.exports = { stop };
