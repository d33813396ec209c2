import { attemptRows } from '../../../src/press/rows/attempt-rows';
import { readers } from '../../support/press';
import { pressDesk } from '../../support/press-desk';

const { application, gated, listsOf, start, show, deliveries, peer, after, sentTo } = pressDesk();
const attempts = () => application().strapi.db.query('api::press-attempt.press-attempt' as 'api::plan.plan');
const PER_MINUTE = 600;

it('no 60 seconds see more attempts than the throttle lets, later ones included, and all mails go out in the end', async () => {
  const [grey, also] = [readers(300, 'grey'), readers(150, 'also')];
  for (const to of grey) peer().behave(to, { refuses: 451, saying: '4.7.1 Greylisted' });
  const { key } = await start({ message: await gated.live(), lists: await listsOf(grey) });
  const other = await start({ message: await gated.live(), lists: await listsOf(also) });
  const begun: { readonly second: number; readonly count: number }[] = [];
  for (let second = 0; second < 120; second += 5) {
    const before = peer().attempts.length;
    await after(second === 0 ? 0 : 5);
    begun.push({ second, count: peer().attempts.length - before });
  }
  const within = (from: number) => begun.filter(({ second }) => second >= from && second < from + 60).reduce((sum, { count }) => sum + count, 0); // prettier-ignore
  const windows = begun.map(({ second }) => within(second));
  expect(Math.max(...windows)).toBeLessThanOrEqual(PER_MINUTE);
  expect(Math.max(...windows)).toBeGreaterThan(PER_MINUTE * 0.95); // it was what held them up
  expect(sentTo()).toEqual([...also].sort());
  for (const to of grey) peer().behave(to, 'accept');
  for (let n = 0; n < 20; n += 1) await after(60);
  expect(await show(key)).toMatchObject({ state: 'finished', counts: { sent: 300, failed: 0 } });
  expect(await show(other['key'])).toMatchObject({ state: 'finished', counts: { sent: 150 } });
  const tried = (await deliveries(key)).reduce((sum, one) => sum + Number(one['attempts']), 0);
  expect(peer().attempts.length).toBeGreaterThanOrEqual(tried); // of a hundred of them: being put off counts as no attempt
  expect(Math.max(...(await deliveries(key)).map((one) => Number(one['attempts'])))).toBeLessThan(8);
});

it('what is counted is forgotten when it counts no more', async () => {
  await start({ message: await gated.live(), lists: await listsOf(readers(2, 'later')) });
  await after(0);
  expect(await attempts().count()).toBe(2);
});

it('of many that begin at the same moment no more may than are let, and the next may when the first count no more', async () => {
  const rows = attemptRows(application().strapi);
  await attempts().deleteMany({});
  const [at, since] = ['2030-01-01T00:01:00.000Z', '2030-01-01T00:00:00.000Z'];
  const answers = await Promise.all(Array.from({ length: 40 }, () => rows.begin(at, { most: 10, since })));
  const begun = answers.filter(Boolean).length;
  expect(begun).toBeLessThanOrEqual(10);
  expect(await rows.count(since)).toBe(begun);
  for (let n = begun; n < 10; n += 1) expect(await rows.begin(at, { most: 10, since })).toBe(true);
  expect(await rows.begin(at, { most: 10, since })).toBe(false);
  expect(await rows.first(since)).toBe(at);
  expect(await rows.begin('2030-01-01T00:02:00.000Z', { most: 10, since: at })).toBe(true);
  await rows.forget(at);
  expect(await rows.count(since)).toBe(1);
});
