import { forgetOld } from '../../../src/press/forget-old';
import { readers } from '../../support/press';
import { pressDesk } from '../../support/press-desk';
import { likePostfix } from '../../support/returned-mails';
import type { Row } from '../../support/row';

const { application, query, gated, listsOf, preview, start, asks, show, deliveries, drain, peer, now, itIs, after } =
  pressDesk();
const DAY = 86_400;
const YEAR = 365 * DAY;
const forget = () => forgetOld(application().strapi);
const logged = (document: string) => query('plugin::attest.log-entry').findMany({ where: { kind: 'press-recipients-forgotten', subjectDocument: document } }); // prettier-ignore

async function finished(names: readonly string[]): Promise<{ readonly document: string; readonly key: unknown }> {
  const document = await gated.live();
  const { key } = await start({ message: document, lists: await listsOf(names) });
  await drain();
  return { document, key };
}

it('who got a mailing is forgotten a year after, and the numbers stay', async () => {
  peer().behave('old-2@media.example', { refuses: 550, saying: '5.1.1 No such user old-2@media.example' });
  const { document, key } = await finished(readers(3, 'old'));
  const [first] = await deliveries(key);
  await asks('post', '/press-mailings/returns', { mail: likePostfix({ messageId: String(first?.['messageId']), to: 'old-1@media.example' }) }); // prettier-ignore
  const before = await show(key);
  await after(YEAR - 60);
  await forget();
  expect((await deliveries(key)).map(({ name }: Row) => name)).toEqual(['old-1', 'old-2', 'old-3']);
  await after(120);
  await forget();
  await forget();
  expect(await show(key)).toEqual(before);
  expect((await deliveries(key)).map(({ name, address, answer, diagnostic, state, returned }: Row) => [name, address, answer, diagnostic, state, returned])).toEqual([
    [null, null, null, null, 'sent', 'bounced'],
    [null, null, null, null, 'failed', null],
    [null, null, null, null, 'sent', null],
  ]); // prettier-ignore
  expect(JSON.stringify(await query('api::delivery.delivery').findMany({ where: { mailing: key } } as never))).not.toContain('old-'); // prettier-ignore
  expect(await logged(document)).toMatchObject([{ data: { mailing: key, recipients: 3 } }]);
});

it('a correction goes to those who got the first as long as that is known', async () => {
  const { document } = await finished(readers(2, 'wrong'));
  await after(YEAR - DAY);
  await forget();
  const right = await gated.live(await gated.fresh({ corrects: document }));
  expect(await preview({ message: right, lists: [] })).toMatchObject({ recipients: 2 });
  await after(2 * DAY);
  await forget();
  expect(await preview({ message: right, lists: [] })).toMatchObject({ recipients: 0 });
});

it('one that is being sent is left alone, however old; one stopped that long ago ends', async () => {
  const [going, stopped] = [await gated.live(), await gated.live()];
  const { key } = await start({ message: going, lists: await listsOf(readers(700, 'going')) });
  const held = await start({ message: stopped, lists: await listsOf(['held@media.example']) });
  await asks('post', `/press-mailings/${held['key']}/stop`);
  await drain();
  itIs(new Date(now() + 2 * YEAR * 1000).toISOString());
  await forget();
  expect(await show(key)).toMatchObject({ state: 'sending' });
  expect(await query('api::delivery.delivery').count({ where: { mailing: key, address: { $notNull: true } } } as never)).toBe(700); // prettier-ignore
  expect(await show(held['key'])).toMatchObject({ state: 'finished', counts: { skipped: 1, waiting: 0 } });
  expect(await asks('post', `/press-mailings/${held['key']}/resume`, {}, 409)).toMatchObject({ details: { code: 'not-stopped' } }); // prettier-ignore
});

it('is kept for good when it is set so', async () => {
  const { key } = await finished(['kept@media.example']);
  application().strapi.config.set('press.keepDays', 0);
  await after(20 * YEAR);
  await forget();
  application().strapi.config.set('press.keepDays', 365);
  expect(await deliveries(key)).toMatchObject([{ address: 'kept@media.example' }]);
});
