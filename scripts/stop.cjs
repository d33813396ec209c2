const { setTimeout: wait } = require('node:timers/promises');

const QUIET = 200;

/**
 * Stops the application once its own work after the last act has been done for 200 ms: Strapi does some of it without
 * waiting, and would cut it off with an error.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 */
async function stop(strapi) {
  const { pool } = strapi.db.connection.client;
  for (let idleSince = Date.now(); Date.now() - idleSince < QUIET; await wait(20)) {
    if (pool.numUsed() + pool.numPendingAcquires() > 0) idleSince = Date.now();
  }
  await strapi.destroy();
}

module.exports = { stop };
