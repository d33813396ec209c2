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
 * Creates the demo accounts that are missing; an account that exists is left as it is.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @returns {Promise<number>} how many were created
 */
export async function createDemoAccounts(strapi) {
  let created = 0;
  for (const { roles, ...account } of DEMO_ACCOUNTS) {
    if (await strapi.db.query('admin::user').findOne({ where: { email: account.email } })) continue;
    const rows = await strapi.db.query('admin::role').findMany({ where: { code: { $in: [...roles] } } });
    if (rows.length !== roles.length)
      throw new Error(`A role is missing among ${roles.join(', ')}: start the application once first.`);
    await strapi.service('admin::user').create({
      ...account,
      password: DEMO_PASSWORD,
      preferedLanguage: 'sv',
      isActive: true,
      registrationToken: null,
      roles: rows.map((role) => role.id),
    });
    created += 1;
  }
  return created;
}
