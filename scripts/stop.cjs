const { setTimeout: wait } = require('node:timers/promises');

/**
 * Stops the application once its own work after the last act has been done for a while: Strapi does some of it without
 * waiting, and would cut it off with an error.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {number} [quiet] milliseconds; longer where that work may pause, as on a busy machine
 */
async function stop(strapi, quiet = 200) {
  const { pool } = strapi.db.connection.client;
  for (let idleSince = Date.now(); Date.now() - idleSince < quiet; await wait(20)) {
    if (pool.numUsed() + pool.numPendingAcquires() > 0) idleSince = Date.now();
  }
  await strapi.destroy();
}

module.exports = { stop };
