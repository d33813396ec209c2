import { routes } from '../../src/plugins/attest/server/src/routes';
import { startApplication, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import type { Row } from '../support/row';

let application: Application;
let poster: string;
beforeAll(async () => {
  application = await startApplication();
  poster = await message('Välkommen till öppet hus');
});
afterAll(() => application.stop());

const { query, message, submit, subject, request } = approvalsOf(() => application);

const CALLS = routes.admin.routes.flatMap(({ method, path, config }) =>
  config.policies.flatMap((policy) =>
    typeof policy === 'string' ? [] : [[method, path, policy.config.right] as const],
  ),
);

/** Takes every right of the plugin from the role of whoever leads a unit. */
async function withoutRights(meanwhile: () => Promise<unknown>): Promise<void> {
  const where = { action: { $startsWith: 'plugin::attest.' }, role: { name: 'Unit manager' } };
  const taken: readonly Row[] = await query('admin::permission').findMany({ where, populate: { role: true } as never });
  for (const { id } of taken) await query('admin::permission').delete({ where: { id } });
  try {
    await meanwhile();
  } finally {
    for (const { id: _id, role, ...permission } of taken)
      await query('admin::permission').create({ data: { ...permission, role: role.id } as never });
  }
}

describe('whoever lacks the right', () => {
  it.each(CALLS)('is refused %s %s by a code, and told in their own language: %s', async (method, path, right) => {
    const unit = await application.as('unit');
    const address = `/attest${path.replace(':uid', MESSAGE).replace(':documentId', poster).replace(/:\w+/, '1')}`;
    await withoutRights(async () => {
      const call = method.toLowerCase() as 'get' | 'post' | 'delete';
      const { status, body } = await unit[call](address);
      expect([status, body.error.details]).toEqual([403, { code: 'right-missing', right }]);
      expect(body.error.message).toBe('Din roll saknar rätten till det här. Be en administratör om den.');
    });
  });

  it('is offered nothing that would be refused', async () => {
    const { id } = await submit('unit', poster);
    expect((await subject(poster, 'unit'))['may']).toEqual(['withdraw', 'comment']);
    await withoutRights(async () => {
      expect((await subject(poster, 'unit'))['may']).toEqual(['comment']);
      expect((await request('unit', id))['may']).toEqual(['comment']);
    });
  });
});
