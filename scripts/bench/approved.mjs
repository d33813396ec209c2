const MESSAGE = 'api::message.message';

/** @param {import('@strapi/strapi').Core.Strapi} strapi */
export async function message(strapi) {
  const { organisation, audience, channel } = await surroundings(strapi);
  const data = {
    headline: `Pressmeddelande ${Math.random()}`,
    kind: 'newsletter',
    organisations: [organisation],
    audiences: [audience],
    channels: [channel],
    preamble: 'Resultatet blev bättre än i fjol. '.repeat(5),
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Brödtext. '.repeat(300) }] }],
    sender: { organisation, unit: 'Förvaltningen', personName: 'Anna Ekhage', personTitle: 'Chef' },
  };
  return (await strapi.documents(MESSAGE).create({ data: /** @type {any} */ (data) })).documentId;
}

/**
 * A message that may go live as it is.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 */
export async function approvedMessage(strapi) {
  const documentId = await message(strapi);
  const acts = strapi.plugin('attest').service('acts');
  const at = { uid: MESSAGE, documentId };
  const { editor, head } = await people(strapi);
  const { key, state } = await acts.submit(at, editor);
  await acts.decide(key, { verdict: 'approve', fingerprint: state.fingerprint, step: 0 }, head);
  return documentId;
}

/** @param {import('@strapi/strapi').Core.Strapi} strapi */
async function surroundings(strapi) {
  const find = async (/** @type {string} */ uid, /** @type {object} */ where) =>
    (await strapi.db.query(/** @type {any} */ (uid)).findOne({ where, orderBy: 'id' }))?.documentId;
  const organisation = await find('api::organisation.organisation', { name: { $startsWith: 'Höglandets' } });
  const audience = await find('api::audience.audience', { scope: 'external' });
  const channel = await find('api::channel.channel', { publicWeb: true });
  return { organisation, audience, channel };
}

/** @param {import('@strapi/strapi').Core.Strapi} strapi */
async function people(strapi) {
  const users = await strapi.db.query('admin::user').findMany({});
  const one = (/** @type {string} */ account) => {
    const { id, email } = users.find((user) => user.email === `${account}@example.org`);
    return { id, email, name: email };
  };
  return { editor: one('editor'), head: one('head') };
}
