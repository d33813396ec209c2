import { readers } from '../../support/press';
import { pressDesk } from '../../support/press-desk';
import type { Row } from '../../support/row';

const { query, gated, listsOf, contact, start, asks, show, deliveries, drain, peer, after, sentTo } = pressDesk();
const statesOf = async (key: unknown) =>
  Object.fromEntries((await deliveries(key)).map(({ name, state, why }: Row) => [name, why ?? state]));

describe('what servers answer', () => {
  it('is kept word for word: refused for good, tried again, dropped and stalled', async () => {
    const document = await gated.live();
    const lists = await listsOf(['no@media.example', 'spam@media.example', 'grey@media.example', 'drop@media.example', 'fine@media.example']); // prettier-ignore
    peer().behave('no@media.example', { refuses: 550, saying: '5.1.1 No such user' });
    peer().behave('spam@media.example', { rejects: 554, saying: '5.7.1 Not wanted here' });
    peer().behave('grey@media.example', { refuses: 451, saying: '4.7.1 Greylisted' });
    peer().behave('drop@media.example', 'drop');
    const { key } = await start({ message: document, lists });
    await drain();
    const rows = await deliveries(key);
    const of = (name: string) => rows.find((row) => row['name'] === name);
    expect(of('no')).toMatchObject({ state: 'failed', why: 'refused', answer: '550 5.1.1 No such user' });
    expect(of('spam')).toMatchObject({ state: 'failed', why: 'refused', answer: '554 5.7.1 Not wanted here' });
    expect(of('grey')).toMatchObject({ state: 'waiting', answer: '451 4.7.1 Greylisted', attempts: 1 });
    expect(of('drop')).toMatchObject({ state: 'waiting', attempts: 1 });
    expect(of('fine')).toMatchObject({ state: 'sent' });
    expect(await show(key)).toMatchObject({
      state: 'sending',
      counts: { sent: 1, failed: 2, waiting: 2, retrying: 2 },
    });
    expect(await contact('no@media.example')).toMatchObject({ subscription: 'bounced' });
    expect(await contact('spam@media.example')).toMatchObject({ subscription: 'active' });
    peer().behave('grey@media.example', 'accept');
    peer().behave('drop@media.example', 'accept');
    await after(6);
    expect(await show(key)).toMatchObject({ state: 'finished', counts: { sent: 3, failed: 2, waiting: 0 } });
    expect(sentTo()).toEqual(['drop@media.example', 'fine@media.example', 'grey@media.example']);
  });

  it('that never ends is given up after the last attempt, with what was said', async () => {
    const document = await gated.live();
    peer().behave('busy@media.example', { refuses: 450, saying: '4.2.1 Busy' });
    const { key } = await start({ message: document, lists: await listsOf(['busy@media.example']) });
    await drain();
    for (let attempt = 2; attempt <= 8; attempt += 1) await after(13 * 3600);
    expect((await deliveries(key))[0]).toMatchObject({ state: 'failed', why: 'gave-up', answer: '450 4.2.1 Busy', attempts: 8 }); // prettier-ignore
    expect(await show(key)).toMatchObject({ state: 'finished' });
  });

  it('by a server that is silent holds up no other mail', async () => {
    const document = await gated.live();
    const names = readers(20, 'quick');
    peer().behave('silent@media.example', 'stall');
    const { key } = await start({ message: document, lists: await listsOf(['silent@media.example', ...names]) });
    const draining = drain();
    while (peer().received.length < names.length) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sentTo()).toEqual([...names].sort());
    expect(await show(key)).toMatchObject({ counts: { waiting: 1, retrying: 0 } });
    peer().hangUp();
    await draining;
    peer().behave('silent@media.example', 'accept');
    await after(60);
    expect(await show(key)).toMatchObject({ state: 'finished', counts: { sent: 21 } });
  });
});

describe('while it is being sent', () => {
  it('no more go out than the throttle lets, counted over all mailings', async () => {
    const [one, other] = [await gated.live(), await gated.live()];
    const many = 110;
    await start({ message: one, lists: await listsOf(readers(many, 'slow')) });
    await start({ message: other, lists: await listsOf(readers(50, 'also')) });
    await drain();
    expect(peer().received.length).toBe(150); // of 600 a minute 100 at once, for each
    await after(10);
    expect(peer().received.length).toBe(many + 50);
  });

  it('it can be stopped and resumed, and nobody is missed or written to twice', async () => {
    const document = await gated.live();
    const names = readers(120, 'stop');
    const { key } = await start({ message: document, lists: await listsOf(names) });
    await drain();
    expect(peer().received.length).toBe(100);
    expect(await asks('post', `/press-mailings/${key}/stop`)).toMatchObject({ state: 'stopped', may: ['resume'] });
    expect(await asks('post', `/press-mailings/${key}/stop`, {}, 409)).toMatchObject({ details: { code: 'not-sending' } }); // prettier-ignore
    await after(30);
    expect(peer().received.length).toBe(100);
    await asks('post', `/press-mailings/${key}/resume`);
    expect(await asks('post', `/press-mailings/${key}/resume`, {}, 409)).toMatchObject({ details: { code: 'not-stopped' } }); // prettier-ignore
    await after(30);
    expect(sentTo()).toEqual([...names].sort());
    expect(await show(key)).toMatchObject({ state: 'finished', counts: { sent: 120 } });
  });

  it('no second one of the same message is begun', async () => {
    const document = await gated.live();
    const lists = await listsOf(readers(1, 'a'));
    const { key } = await start({ message: document, lists });
    const more = await listsOf(readers(1, 'b'));
    expect(await asks('post', '/press-mailings', { message: document, lists: more, recipients: 1 }, 409)).toMatchObject({ details: { code: 'already-sending' } }); // prettier-ignore
    await drain();
    expect(await show(key)).toMatchObject({ state: 'finished' });
  });

  it('it stops by itself when the message is taken down', async () => {
    const document = await gated.live();
    const { key } = await start({ message: document, lists: await listsOf(readers(2, 'down')) });
    await gated.takeDown(document);
    await drain();
    expect(peer().received).toEqual([]);
    expect(await show(key)).toMatchObject({ state: 'stopped', why: 'not-approved-any-more', counts: { waiting: 2 } });
    expect(await asks('post', `/press-mailings/${key}/resume`, {}, 409)).toMatchObject({ details: { code: 'message-not-approved' } }); // prettier-ignore
  });

  it('whoever unsubscribes before their mail has gone gets none', async () => {
    const document = await gated.live();
    const { key } = await start({ message: document, lists: await listsOf(readers(2, 'quit')) });
    await query('api::media-contact.media-contact').updateMany({ where: { email: 'quit-1@media.example' }, data: { subscription: 'unsubscribed' } }); // prettier-ignore
    await drain();
    expect(sentTo()).toEqual(['quit-2@media.example']);
    expect(await statesOf(key)).toEqual({ 'quit-1': 'unsubscribed', 'quit-2': 'sent' });
  });
});
