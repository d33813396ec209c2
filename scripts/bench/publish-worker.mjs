import { started } from './applications.mjs';
import { approvedMessage, message } from './approved.mjs';
import { countingStatements, timed } from './measure.mjs';

const MESSAGE = 'api::message.message';
const INDEXES = ['messages_slug_ix', 'messages_published_at_id_ix', 'messages_kind_ix'];

/**
 * A process of its own, for two applications do not live in one. Does a round of publications when asked, and says how
 * long each took.
 */
const { name, from, isGoverned, hasIndexes } = JSON.parse(String(process.argv[2]));
const strapi = await started({ name, from, ...(!isGoverned && { governed: [] }) });
if (!hasIndexes) for (const index of INDEXES) await strapi.db.connection.raw(`DROP INDEX IF EXISTS ${index}`);
const prepare = isGoverned ? approvedMessage : message;

process.on('message', async (/** @type {number} */ count) => {
  /** @type {number[]} */
  const times = [];
  for (let index = 0; index < count; index += 1) {
    const documentId = await prepare(strapi);
    times.push(await timed(() => strapi.documents(MESSAGE).publish({ documentId })));
  }
  const documentId = await prepare(strapi);
  const statements = await countingStatements(strapi, () => strapi.documents(MESSAGE).publish({ documentId }));
  process.send?.({ times, statements: statements.length });
});
process.send?.('ready');
