import type { Application } from './application';
import type { Row } from './row';

/** Who asks from outside the panel, as the headers that they send. */
export type Callers = ReadonlyMap<string, Readonly<Record<string, string>>>;

const PASSWORD = 'Budkavle-demo-1';

/** Nobody, tokens of every type, and a website account whose role has every right that can be ticked. */
export async function callersOf({ strapi, http }: Application): Promise<Callers> {
  const actions = everyAction(strapi.contentAPI.permissions.getActionsMap());
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  async function token(type: string, permissions?: readonly string[]): Promise<Readonly<Record<string, string>>> {
    const made = { name: type, type, permissions, lifespan: null, description: '' };
    return bearer((await strapi.service('admin::api-token').create(made)).accessKey);
  }

  async function account(): Promise<Readonly<Record<string, string>>> {
    const role: Row = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } }); // prettier-ignore
    const permissions = strapi.db.query('plugin::users-permissions.permission');
    for (const action of actions) await permissions.create({ data: { action, role: role['id'] } });
    const own = { username: 'visitor', email: 'visitor@example.org', password: PASSWORD };
    await strapi.plugin('users-permissions').service('user').add({ ...own, role: role['id'], provider: 'local', confirmed: true }); // prettier-ignore
    const { body } = await http.post('/api/auth/local').send({ identifier: own.email, password: PASSWORD }).expect(200);
    return bearer(body.jwt);
  }

  return new Map([
    ['nobody', {}],
    ['nobody with a cookie', { cookie: 'a=b' }],
    ['a read-only token', await token('read-only')],
    ['a token with every right', await token('custom', actions)],
    ['a full-access token', await token('full-access')],
    ['a website account with every right', await account()],
  ]);
}

/** `plugin::upload.content-api.find` and so on. */
const everyAction = (map: Row): readonly string[] =>
  Object.entries(map).flatMap(([api, { controllers }]) =>
    Object.entries(controllers as Row).flatMap(([controller, names]) =>
      (names as string[]).map((name) => `${api}.${controller}.${name}`),
    ),
  );
