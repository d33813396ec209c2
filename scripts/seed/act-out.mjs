const MESSAGE = 'api::message.message';
const PLAN = 'api::plan.plan';

/**
 * What people have done with the example plans and messages, in order: written by whom, then each step. Every route and most
 * states are there, so that inboxes and the public pages have something to show.
 * @type {readonly (readonly [key: string, writer: string, ...steps: readonly Step[]])[]}
 */
const ACTS = [
  ['h.plan', 'editor', ['submit', 'editor'], ['approve', 'chair'], ['publish', 'editor']],
  ['u.plan', 'editor', ['submit', 'editor'], ['approve', 'chair'], ['publish', 'editor']],
  ['m.ekgarden-inbjudan', 'unit', ['publish', 'unit']],
  ['m.ekgarden-annons', 'unit', ['publish', 'unit']],
  ['m.ekgarden-affisch', 'unit', ['submit', 'unit', 'Öppet hus är lördagen den 23 januari, så vi vill gärna sätta upp den före jul.']],
  ['m.omnia-affisch', 'unit', ['submit', 'unit'], ['request-changes', 'communicator', 'Skriv ut klockslagen även i ingressen.']],
  ['m.e-intranat', 'editor', ['submit', 'editor'], ['approve', 'communicator'], ['publish', 'communicator']],
  ['m.umea-resultat', 'editor', ['submit', 'editor'], ['approve', 'head'], ['schedule', 'head']],
  ['m.umea-pressinbjudan', 'editor', ['submit', 'editor', 'Inbjudan går ut tillsammans med rapporten.']],
  ['m.v-protokoll', 'editor', ['submit', 'editor'], ['approve', 'head'], ['publish', 'editor']],
  ['m.v-uttalande', 'head', ['submit', 'head']],
  ['m.h-nyhetsbrev', 'editor', ['submit', 'editor'], ['approve', 'head'], ['publish', 'editor']],
  ['m.h-rattelse', 'editor', ['publish', 'editor']],
  ['m.k-webbtext', 'editor', ['submit', 'editor']],
]; // prettier-ignore

/** @typedef {readonly [act: 'submit' | 'approve' | 'request-changes' | 'publish' | 'schedule', account: string, words?: string]} Step */

/**
 * Acts out the examples through the same acts as the admin panel, as the demo accounts, once; what does not go through
 * is left as a draft, and said.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {(line: string) => void} say
 */
export async function actOut(strapi, say) {
  const store = strapi.store({ type: 'core', name: 'budkavle_seed' });
  if (await store.get({ key: 'acted' })) return;
  const ids = /** @type {Record<string, string>} */ (await store.get({ key: 'documents' }));
  const users = await strapi.db.query('admin::user').findMany({});
  const acts = strapi.plugin('attest').service('acts');
  for (const [key, writer, ...steps] of ACTS) {
    const at = { uid: key.startsWith('m.') ? MESSAGE : PLAN, documentId: /** @type {string} */ (ids[key]) };
    try {
      await acts.deps.contributors.add(at, [person(writer).id], acts.deps.now());
      for (const step of steps) await take(at, step);
    } catch (error) {
      say(`Left as a draft: ${key}, because ${/** @type {Error} */ (error).message}`);
    }
  }
  await store.set({ key: 'acted', value: true });
  say(`Acted out what happened to ${ACTS.length} plans and messages.`);

  /** @param {string} account */
  function person(account) {
    const user = users.find(({ email }) => email === `${account}@example.org`);
    if (!user) throw new Error(`there is no account ${account}@example.org`);
    return { id: user.id, name: `${user.firstname} ${user.lastname}`, email: user.email };
  }

  /**
   * @param {{ uid: string, documentId: string }} at
   * @param {Step} step
   */
  async function take(at, [act, account, words]) {
    if (act === 'submit') return acts.submit(at, person(account), { note: words });
    if (act === 'publish') return acts.publish(at, person(account));
    if (act === 'schedule') return acts.schedule(at, undefined, person(account));
    const { key, state } = await acts.deps.requests.openOf(at);
    const { fingerprint, step } = state;
    return acts.decide(key, { verdict: act, fingerprint, step, comment: words }, person(account));
  }
}
