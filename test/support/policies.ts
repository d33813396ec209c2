import type { Policy, PolicyService } from 'strapi-plugin-attest/strapi-server';
import type { Response } from 'supertest';

import type { Account, Application } from './application';
import { tablesOf } from './offices';
import type { Row } from './row';
import { smallPolicy } from './small-host';

const POLICIES = '/attest/policies';

/** What people do with policies, and what came of it. */
export const policiesOf = (application: () => Application) => {
  const { office } = tablesOf(application);
  const plugin = () => application().strapi.plugin('attest');
  const service = (): PolicyService => plugin().service('policy');
  const activeNumber = async (): Promise<number | null> => (await service().active())?.version ?? null;
  let group = '';

  const post = async (account: Account, path: string, body: object = {}): Promise<Response> =>
    (await application().as(account)).post(`${POLICIES}${path}`, body);
  const posted = async (status: number, account: Account, path: string, body: object = {}): Promise<Response> =>
    (await application().as(account)).post(`${POLICIES}${path}`, body).expect(status);

  async function grant(role: string, ...acts: string[]): Promise<void> {
    const { id } = await application()
      .strapi.db.query('admin::role')
      .findOne({ where: { code: role } });
    const actions = acts.map((act) => `plugin::attest.policy.${act}`);
    const permissions = actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] }));
    await application().strapi.service('admin::role').addPermissions(id, permissions);
  }

  return {
    /** Rights for those who take part, and two offices: one where somebody sits and a vacant one. */
    async prepared(): Promise<{ group: string; vacant: string }> {
      await application().strapi.db.connection('attest_policies').delete();
      for (const role of ['communicator', 'head']) await grant(role, 'read', 'propose', 'activate');
      for (const role of ['registrar', 'unit-manager']) await grant(role, 'read');
      group = (await office('Kommunikatör', 'omsorg')).documentId;
      return { group, vacant: (await office('Systemstöd', 'omsorg')).documentId };
    },
    service,
    host: () => plugin().service('host'),
    table: () => application().strapi.db.query('plugin::attest.policy' as 'api::plan.plan'),
    post,
    posted,
    activeNumber,
    /** Someone proposes a policy on top of the one in force. */
    async proposed(account: Account, policy: Policy = smallPolicy(group)): Promise<number> {
      const body = { ...policy, reason: 'Planen ändrades', basedOn: await activeNumber() };
      return (await posted(201, account, '', body)).body.data.version;
    },
    /** What the log says last. */
    async lastEntries(count: number): Promise<Row[]> {
      const { body } = await (await application().as('registrar')).get(`/attest/log?pageSize=${count}`).expect(200);
      return body.data;
    },
  };
};
