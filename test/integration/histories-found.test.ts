import { policyOf } from '../model/rules';
import { BEGINNING, CM, createWorld, type World } from '../model/world';
import type { Row } from '../support/row';

/** What histories made at random, and reading them, have brought to light. */
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.application.stop());
beforeEach(() => world.begins());

const uid = 'api::message.message';
const connect = (documentId: string) => ({ connect: [{ documentId }] });

async function governedBy(routes: ReturnType<typeof policyOf>['routes']): Promise<void> {
  const basedOn = (await world.strapi.plugin('attest').service('policy').active()).version;
  const body = { routes, requirements: [], reason: 'Ändrat.', basedOn };
  const { body: proposed } = await (await world.as('communicator')).post('/attest/policies', body).expect(201);
  await (await world.as('head')).post(`/attest/policies/${proposed.data.version}/activate`).expect(200);
}

async function submitted(kind: string): Promise<Row> {
  const data = { headline: 'Öppet hus', kind, organisations: connect(world.organisation), channels: connect(world.channel) }; // prettier-ignore
  const { body } = await (await world.as('unit')).post(CM, data).expect(201);
  const request = await (await world.as('unit')).post('/attest/requests', { uid, documentId: body.data.documentId }).expect(201); // prettier-ignore
  return request.body.data;
}

it('an approver who amends what the text is routed by does not spare it the other rule’s approvers', async () => {
  const [first, second] = [0, 1].map((office) => policyOf({ ...BEGINNING, offices: [office as 0 | 1], fourEyes: 'author-confirms' }, world.offices).routes); // prettier-ignore
  await governedBy([first?.[0], second?.[1]].flatMap((route) => route ?? []));
  const request = await submitted('news');
  const { documentId, id } = request;
  await (await world.as('communicator')).put(`${CM}/${documentId}`, { kind: 'statement' }).expect(200);
  const { body } = await (await world.as('unit')).get(`/attest/requests/${id}`).expect(200);
  expect(body.data).toMatchObject({ status: 'void', changed: ['kind', 'facts.kind'] });
});

it('an approver who amends the words alone leaves the rule as it is', async () => {
  await governedBy(policyOf({ ...BEGINNING, fourEyes: 'author-confirms' }, world.offices).routes);
  const { documentId, id } = await submitted('news');
  await (await world.as('communicator')).put(`${CM}/${documentId}`, { facts: 'Klockan tolv.' }).expect(200);
  const { body } = await (await world.as('unit')).get(`/attest/requests/${id}`).expect(200);
  expect(body.data).toMatchObject({ status: 'to-confirm' });
});
