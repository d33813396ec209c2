import { startApplication, type Application } from '../support/application';
import { newsroomOf } from '../support/newsroom';

let application: Application;
beforeAll(async () => {
  application = await startApplication('empty', { config: { 'newsroom.uncachedReads': 3 } });
});
afterAll(() => application.stop());

const { get, goesLive } = newsroomOf(() => application);

it('one reader may ask so many questions that nobody has asked; what is kept is for all', async () => {
  await goesLive({ documentId: 'm1' });
  await get('/m1').expect(200);
  await get('?nothing=1').expect(400);
  await get('/m2').expect(404);
  const { body, headers } = await get('/m3').expect(429);
  expect(body.error).toMatchObject({ status: 429, name: 'RateLimitError' });
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  for (let again = 0; again < 20; again++) await get('/m1').expect(200);
});

describe('a search', () => {
  let other: Application;
  beforeAll(async () => {
    other = await startApplication('empty', { config: { 'newsroom.uncachedReads': 12 } });
  });
  afterAll(() => other.stop());

  it('counts as ten of them', async () => {
    await other.http.get('/api/messages?q=diagram').expect(200);
    await other.http.get('/api/messages/nothing').expect(404);
    await other.http.get('/api/messages?q=tabell').expect(429);
  });
});
