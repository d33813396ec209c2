import { startApplication, type Application } from '../support/application';
import { newsroomOf } from '../support/newsroom';

let application: Application;
beforeAll(async () => {
  application = await startApplication('empty', { config: { 'newsroom.uncachedReads': 13 } });
});
afterAll(() => application.stop());

const { get, goesLive } = newsroomOf(() => application);

it('one reader may ask so many questions that nobody has asked, a search counting as ten; what is kept is for all', async () => {
  await goesLive({ documentId: 'm1' });
  await get('/m1').expect(200);
  await get('?nothing=1').expect(400);
  await get('/m2').expect(404);
  await get('?q=diagram').expect(200);
  const { body, headers } = await get('/m3').expect(429);
  expect(body.error).toMatchObject({ status: 429, name: 'RateLimitError' });
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  for (let again = 0; again < 20; again++) await get('/m1').expect(200);
});
