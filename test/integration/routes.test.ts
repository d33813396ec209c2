import { startApplication, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());

const {
  message,
  subject,
  submit,
  decide,
  publish,
  edit,
  pressPublish,
  isLive,
  publicly,
  logged,
  asked,
  outbox,
  query,
} = approvalsOf(() => application);

describe('a poster for the library (J1)', () => {
  let poster: string;
  beforeAll(async () => {
    poster = await message('Välkommen till öppet hus');
  });

  it('shows that the communicator approves it, and why', async () => {
    const view = await subject(poster, 'unit');
    expect(view).toMatchObject({ route: 'approve', edition: null, request: null });
    expect(view['steps'][0].groups[0].name).toMatch(/^Kommunikatör/);
    expect(view['may']).toContain('submit');
    expect(view['may']).not.toContain('publish');
  });

  it('cannot be published before, by the button, the route or the service', async () => {
    const pressed = await pressPublish('communicator', poster);
    expect(pressed.status).toBe(403);
    expect(pressed.body.error.details).toMatchObject({ code: 'approval-required', route: 'approve' });
    expect(await publish('unit', poster, 403)).toMatchObject({ details: { code: 'approval-required' } });
    await expect(application.strapi.documents(MESSAGE).publish({ documentId: poster })).rejects.toMatchObject({
      details: { code: 'approval-required' },
    });
    expect(await isLive(poster)).toBe(false);
  });

  it('is submitted, sent back, corrected, approved, changed (which voids), approved again and published', async () => {
    const first = await submit('unit', poster);
    const { details } = await decide('communicator', first['id'], { verdict: 'request-changes' }, 422);
    expect(details.code).toBe('comment-missing');
    const back = await decide('communicator', first['id'], {
      verdict: 'request-changes',
      comment: 'Skriv tiden först.',
    });
    expect(back).toMatchObject({ status: 'changes-requested', comment: 'Skriv tiden först.' });

    await edit('unit', poster, { preamble: 'Lördag 23 januari klockan 11–14: kom och titta.' });
    const second = await submit('unit', poster);
    expect(await decide('communicator', second['id'])).toMatchObject({ status: 'approved' });

    await edit('unit', poster, { headline: 'Välkommen till vårt öppna hus på Ekgården' });
    const view = await subject(poster, 'unit');
    expect(view['request']).toMatchObject({ id: second['id'], status: 'void', changed: ['headline', 'slug'] });
    expect(await publish('unit', poster, 403)).toMatchObject({ details: { code: 'approval-required' } });

    const third = await submit('unit', poster);
    await decide('communicator', third['id']);
    expect(await publish('unit', poster)).toMatchObject({ route: 'approve', request: third['id'] });
    expect(await isLive(poster)).toBe(true);
    expect(await logged(poster)).toEqual(expect.arrayContaining(['request-submitted', 'decided', 'request-void', 'published'])); // prettier-ignore
  });
});

it('a letter to clients is free with the common template, and absent from every public route', async () => {
  const letter = await message('Fika med oss');
  expect(await subject(letter, 'unit')).toMatchObject({ route: 'free' });
  await edit('unit', letter, { officeTemplate: false });
  expect(await publish('unit', letter, 422)).toMatchObject({ details: { code: 'checks-failed' } });
  await edit('unit', letter, { officeTemplate: true });
  expect(await publish('unit', letter)).toMatchObject({ route: 'free', request: null });
  const { slug } = (await query(MESSAGE).findOne({ where: { documentId: letter, publishedAt: null } })) as {
    slug: string;
  };
  await publicly(slug).expect(404);
});

it('an advert is published at once and the communicator is told, and says so', async () => {
  const advert = await message('Öppet hus på Ekgården den 23');
  expect(await subject(advert, 'unit')).toMatchObject({ route: 'inform' });
  const edition = await publish('unit', advert);
  await outbox().drain();
  const { body } = await (await application.as('communicator')).get('/attest/requests?view=informed').expect(200);
  expect(body.data).toMatchObject([{ id: edition['request'], documentId: advert }]);
  expect(body.meta.counts).toMatchObject({ informed: 1 });
  expect(await asked('communicator', `/requests/${edition['request']}/acknowledge`, {}, 200)).toEqual({
    acknowledged: 1,
  });
  const after = await (await application.as('communicator')).get('/attest/requests?view=informed').expect(200);
  expect(after.body.data).toEqual([]);
});
