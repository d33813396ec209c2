import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { PolicyService } from 'strapi-plugin-attest/strapi-server';

import type { Row } from '../support/row';
import type { Person } from '../support/signed';
import { startToy, type Toy } from '../support/toy';

const RECIPE = 'api::recipe.recipe';
const HOME = 'api::home.home';
const CONTENT = '/content-manager/collection-types';

let toy: Toy;
let anna: Person;
let bo: Person;
beforeAll(async () => {
  toy = await startToy();
  anna = await toy.as('anna');
  bo = await toy.as('bo');
});
afterAll(() => toy.stop());

const documents = (uid = RECIPE) => toy.strapi.documents(uid as never);
const isLive = async (documentId: string, uid = RECIPE): Promise<boolean> =>
  (await documents(uid).findOne({ documentId, status: 'published' })) !== null;
const codeOf = ({ body }: { body: Row }): string => body['error']?.details?.code;

/** A recipe that Anna writes in the panel. */
async function written(title: string): Promise<string> {
  const recipe = { title, ingredients: [{ name: 'Beets', grams: 400 }] };
  const { body } = await anna.post(`${CONTENT}/${RECIPE}`, recipe).expect(201);
  return body.data.documentId;
}

/** … that Bo approves and Anna publishes. */
async function published(documentId: string, uid = RECIPE): Promise<Row> {
  const { body: asked } = await anna.post('/attest/requests', { uid, documentId }).expect(201);
  const { id, fingerprint } = asked.data;
  await bo.post(`/attest/requests/${id}/decisions`, { verdict: 'approve', fingerprint, step: 0 }).expect(200);
  return (await anna.post('/attest/publications', { uid, documentId }).expect(200)).body.data;
}

describe('at the first start, before anybody has an account', () => {
  it('the plugin’s own policy is in force: another super admin approves everything', async () => {
    const service: PolicyService = toy.strapi.plugin('attest').service('policy');
    const active = await service.active();
    expect(active).toMatchObject({ version: 1, activatedBy: null });
    expect(active?.policy.routes).toMatchObject([
      { id: 'otherwise', outcome: { route: 'approve', fourEyes: 'strict' } },
    ]);
    const groups = [{ id: 'strapi-super-admin', name: 'Super Admin' }];
    const { body } = await anna.get(`/attest/subjects/${RECIPE}/${await written('Pea soup')}`).expect(200);
    expect(body.data).toMatchObject({ route: 'approve', facts: { type: [RECIPE] }, steps: [{ groups }], checks: [] });
  });

  it('the plugin’s tables are shown nowhere in the panel', async () => {
    const { body: types } = await anna.get('/content-manager/content-types').expect(200);
    const listed = types.data.filter(({ isDisplayed }: Row) => isDisplayed).map(({ uid }: Row) => uid);
    expect(listed).toEqual(expect.arrayContaining([RECIPE, HOME]));
    expect(listed.filter((uid: string) => uid.includes('attest'))).toEqual([]);
    const { body: built } = await anna.get('/content-type-builder/content-types').expect(200);
    const visible = built.data.filter(({ schema }: Row) => schema.visible).map(({ uid }: Row) => uid);
    expect(visible).toEqual(expect.arrayContaining([RECIPE, HOME]));
    expect(visible.filter((uid: string) => uid.includes('attest'))).toEqual([]);
    const { body: rights } = await anna.get('/admin/permissions').expect(200);
    const subjects = rights.data.sections.collectionTypes.subjects.map(({ uid }: Row) => uid);
    expect(subjects).toContain(RECIPE);
    expect(subjects.filter((uid: string) => uid.includes('attest'))).toEqual([]);
  });
});

describe('a recipe', () => {
  let recipe: string;
  beforeAll(async () => {
    recipe = await written('Beetroot soup');
  });

  it('is not published by the button, whoever presses it', async () => {
    for (const person of [anna, bo]) {
      const pressed = await person.post(`${CONTENT}/${RECIPE}/${recipe}/actions/publish`, { title: 'Beetroot soup' });
      expect([pressed.status, codeOf(pressed)]).toEqual([403, 'approval-required']);
    }
    const bulk = await anna.post(`${CONTENT}/${RECIPE}/actions/bulkPublish`, { documentIds: [recipe] });
    expect([bulk.status, codeOf(bulk)]).toEqual([403, 'several-refused']);
    expect(await isLive(recipe)).toBe(false);
  });

  it('that was copied is a draft, which who wrote the original cannot approve either', async () => {
    const { body: copied } = await bo.post(`${CONTENT}/${RECIPE}/clone/${recipe}`, { title: 'Cold soup' }).expect(200);
    const copy = copied.data.documentId;
    expect(await isLive(copy)).toBe(false);
    const asked = await bo.post('/attest/requests', { uid: RECIPE, documentId: copy });
    expect([asked.status, codeOf(asked)]).toEqual([409, 'nobody-can-decide']);
    expect(codeOf(await bo.post('/attest/publications', { uid: RECIPE, documentId: copy }).expect(403))).toBe('approval-required'); // prettier-ignore
  });

  it('is not approved by who wrote it, though a super admin; another approves, and it is published', async () => {
    const { body } = await anna.post('/attest/requests', { uid: RECIPE, documentId: recipe }).expect(201);
    const { id, fingerprint } = body.data;
    const yes = { verdict: 'approve', fingerprint, step: 0 };
    expect(codeOf(await anna.post(`/attest/requests/${id}/decisions`, yes).expect(403))).toBe('own-work');
    await bo.post(`/attest/requests/${id}/decisions`, yes).expect(200);
    const { body: live } = await anna.post('/attest/publications', { uid: RECIPE, documentId: recipe }).expect(200);
    expect(live.data).toMatchObject({ route: 'approve', rule: 'otherwise', request: id, fingerprint });
    expect(await isLive(recipe)).toBe(true);
  });

  it('is taken down with a reason only, and is not deleted while live', async () => {
    const deleted = await anna.delete(`${CONTENT}/${RECIPE}/${recipe}`);
    expect([deleted.status, codeOf(deleted)]).toEqual([403, 'live']);
    const bare = await anna.post(`${CONTENT}/${RECIPE}/${recipe}/actions/unpublish`);
    expect([bare.status, codeOf(bare)]).toEqual([403, 'reason-missing']);
    await anna.post('/attest/unpublications', { uid: RECIPE, documentId: recipe, reason: 'Too salty' }).expect(200);
    expect(await isLive(recipe)).toBe(false);
    await anna.delete(`${CONTENT}/${RECIPE}/${recipe}`).expect(200);
  });
});

describe('a single type', () => {
  it('follows the same way', async () => {
    const url = `/content-manager/single-types/${HOME}`;
    const { body } = await anna.put(url, { greeting: 'Welcome' }).expect(200);
    const pressed = await anna.post(`${url}/actions/publish`, { greeting: 'Welcome' });
    expect([pressed.status, codeOf(pressed)]).toEqual([403, 'approval-required']);
    const { documentId } = body.data;
    await published(documentId, HOME);
    const token = await toy.withToken('read-only');
    expect((await token.get('/api/home').expect(200)).body.data).toMatchObject({ greeting: 'Welcome' });
  });
});

describe('the policy that the README shows', () => {
  const readme = readFileSync(path.join(__dirname, '../../src/plugins/attest/README.md'), 'utf8');
  const policy = JSON.parse(/```json\n([^]*?)```/.exec(readme)?.[1] ?? '') as object;

  it('is refused while nobody is an editor, naming the rule', async () => {
    const { body } = await anna.post('/attest/policies', policy).expect(422);
    expect(body.error.details).toMatchObject({
      code: 'invalid-policy',
      faults: [{ rule: 'recipes', code: 'nobody-can-decide' }],
    });
  });

  it('is proposed by one and activated by another; then an editor decides recipes and the front page is free', async () => {
    const eva = await toy.as('eva', 'strapi-editor');
    const { body: proposed } = await anna.post('/attest/policies', policy).expect(201);
    const url = `/attest/policies/${proposed.data.version}/activate`;
    expect(codeOf(await anna.post(url).expect(403))).toBe('same-person');
    await bo.post(url).expect(200);

    const documentId = await written('Rice pudding');
    const tooEarly = await anna.post('/attest/requests', { uid: RECIPE, documentId });
    expect([tooEarly.status, codeOf(tooEarly)]).toEqual([409, 'nobody-can-decide']); // editors lack the permission
    const { id: role } = await toy.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } });
    const permission = { action: 'plugin::attest.decide', subject: null, properties: {}, conditions: [] };
    await toy.strapi.service('admin::role').addPermissions(role, [permission]);
    const { body: asked } = await anna.post('/attest/requests', { uid: RECIPE, documentId }).expect(201);
    const yes = { verdict: 'approve', fingerprint: asked.data.fingerprint, step: 0 };
    const decisions = `/attest/requests/${asked.data.id}/decisions`;
    expect(codeOf(await bo.post(decisions, yes).expect(403))).toBe('not-your-step');
    await eva.post(decisions, yes).expect(200);

    const token = await toy.withToken('full-access');
    await token.put('/api/home', { data: { greeting: 'Come in' } }).expect(200);
    expect((await token.get('/api/home').expect(200)).body.data).toMatchObject({ greeting: 'Come in' });
  });
});
