/** One password for all demo accounts; only the demo ever creates them. */
export const DEMO_PASSWORD = 'Budkavle-demo-1';

/** @type {readonly { email: string, firstname: string, lastname: string, roles: readonly string[] }[]} */
export const DEMO_ACCOUNTS = [
  {
    email: 'admin@example.org',
    firstname: 'Ada',
    lastname: 'Administratör',
    roles: ['strapi-super-admin', 'administrator'],
  },
  { email: 'editor@example.org', firstname: 'Edvin', lastname: 'Redaktör', roles: ['editor'] },
  { email: 'communicator@example.org', firstname: 'Karin', lastname: 'Kommunikatör', roles: ['communicator'] },
  { email: 'head@example.org', firstname: 'Helena', lastname: 'Chef', roles: ['head'] },
  { email: 'registrar@example.org', firstname: 'Roland', lastname: 'Registrator', roles: ['registrar'] },
  { email: 'unit@example.org', firstname: 'Ulla', lastname: 'Enhetschef', roles: ['unit-manager'] },
  { email: 'chair@example.org', firstname: 'Olof', lastname: 'Ordförande', roles: ['head'] },
];

/**
 * Creates each demo account once: one that people changed or deleted since is left so.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {Set<string>} created e-mail addresses created by an earlier run; those created now are added
 * @returns {Promise<number>} how many were created
 */
export async function createDemoAccounts(strapi, created) {
  const missing = DEMO_ACCOUNTS.filter(({ email }) => !created.has(email));
  for (const { roles, ...account } of missing) {
    const rows = await strapi.db.query('admin::role').findMany({ where: { code: { $in: [...roles] } } });
    await strapi.service('admin::user').create({
      ...account,
      password: DEMO_PASSWORD,
      preferedLanguage: 'sv',
      isActive: true,
      registrationToken: null,
      roles: rows.map((role) => role.id),
    });
    created.add(account.email);
  }
  return missing.length;
}

/**
 * Demo accounts have a password everyone knows, so they never come into a database that is somebody's own.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {boolean} isDemoAlready whether an earlier run loaded the example plans here
 * @throws Error saying why
 */
export async function refuseRealDatabase(strapi, isDemoAlready) {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error(
      'The example plans bring accounts with a known password: they are not loaded where NODE_ENV is production.',
    );
  }
  const accounts = await strapi.db.query('admin::user').count();
  if (accounts > 0 && !isDemoAlready) {
    throw new Error(
      'This database has accounts of its own: the example plans go into an empty one only. Set DATABASE_FILENAME or DATABASE_URL to another.',
    );
  }
}
