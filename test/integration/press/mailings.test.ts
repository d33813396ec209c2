import { readers } from '../../support/press';
import { pressDesk, unsubscribePath } from '../../support/press-desk';
import type { Row } from '../../support/row';
import { clearAway, PDF, uploadsOf } from '../../support/uploads';

const {
  application,
  draftLike,
  submit,
  decide,
  query,
  gated,
  listsOf,
  preview,
  start,
  asks,
  show,
  list,
  deliveries,
  drain,
  http,
  peer,
  now,
  mails,
  sentTo,
} = pressDesk();
const statesOf = async (key: unknown) =>
  Object.fromEntries((await deliveries(key)).map(({ name, state, why }: Row) => [name, why ?? state]));

describe('what is sent', () => {
  it('is what was approved, to each alone, although the draft says something else now', async () => {
    const document = await gated.live();
    const { headline } = await gated.row(document);
    await gated.edited(document, { headline: 'Ej godkänt' });
    const lists = await listsOf(readers(3, 'each'));
    const { key } = await start({ message: document, lists });
    await drain();
    expect(sentTo()).toEqual(readers(3, 'each'));
    const [first, ...rest] = await mails();
    expect(first).toMatchObject({ subject: headline, from: { value: [{ address: 'press@example.org' }] } });
    expect([first?.to].flat()).toHaveLength(1);
    expect(first?.text).not.toContain('Ej godkänt');
    expect(first?.html).toContain(`<h1>${headline}</h1>`);
    expect(new Set([first, ...rest].map((mail) => mail?.messageId)).size).toBe(3);
    expect(await show(key)).toMatchObject({
      state: 'finished',
      counts: { sent: 3, waiting: 0, skipped: 0, failed: 0 },
    });
    const [delivery] = await deliveries(key);
    expect(delivery).toMatchObject({ state: 'sent', answer: expect.stringMatching(/^250 /), attempts: 1 });
  });

  it('is not sent twice to anybody who has just these words', async () => {
    const document = await gated.live();
    const lists = await listsOf(readers(2, 'once'));
    const [more = ''] = await listsOf(readers(1, 'later'));
    await start({ message: document, lists });
    await drain();
    expect(await preview({ message: document, lists })).toMatchObject({ recipients: 0, skipped: [{ why: 'has-it-already' }, { why: 'has-it-already' }] }); // prettier-ignore
    expect(await asks('post', '/press-mailings', { message: document, lists, recipients: 0 }, 422)).toMatchObject({ details: { code: 'nobody-to-send-to' } }); // prettier-ignore
    await start({ message: document, lists: [...lists, more] });
    await drain();
    expect(sentTo()).toEqual(['later-1@media.example', ...readers(2, 'once')]);
  });

  it('leaves out and lists who unsubscribed, bounced, complained, objected or is past review', async () => {
    const document = await gated.live();
    const lists = [
      ...(await listsOf(['gone@media.example'], { subscription: 'unsubscribed' })),
      ...(await listsOf(['dead@media.example'], { subscription: 'bounced' })),
      ...(await listsOf(['angry@media.example'], { subscription: 'complained' })),
      ...(await listsOf(['against@media.example'], { objectionAt: '2026-01-01' })),
      ...(await listsOf(['old@media.example'], { reviewBy: '2027-01-01' })),
      ...(await listsOf(['well@media.example'])),
    ];
    const { key } = await start({ message: document, lists });
    await drain();
    expect(sentTo()).toEqual(['well@media.example']);
    expect(await statesOf(key)).toEqual({ gone: 'unsubscribed', dead: 'bounced', angry: 'complained', against: 'objected', old: 'past-review', well: 'sent' }); // prettier-ignore
  });

  it('can be seen first, and be tried on oneself alone', async () => {
    const document = await gated.live();
    const lists = await listsOf(readers(2, 'try'));
    expect(await preview({ message: document, lists })).toMatchObject({ recipients: 2, names: [{ address: 'try-1@media.example' }, {}] }); // prettier-ignore
    const tried = await asks('post', '/press-mailings/tests', { message: document, lists });
    expect(tried).toMatchObject({ to: 'communicator@example.org', answer: expect.stringMatching(/^250 /) });
    const [test] = await mails();
    expect(sentTo()).toEqual(['communicator@example.org']);
    expect(test?.subject).toMatch(/^Provutskick: /);
    await http().post(unsubscribePath(test)).type('form').send('List-Unsubscribe=One-Click').expect(200);
    expect(await query('api::delivery.delivery').count({ where: { contact: { $startsWith: 'test' } } })).toBe(0);
  });
});

describe('attachments', () => {
  afterAll(clearAway);

  it('are links, or files that go along as they are kept', async () => {
    const { id } = await uploadsOf(application).givenAFile(PDF);
    const document = await gated.live(await gated.fresh({ attachments: [{ title: 'Faktablad', file: id }] }));
    const lists = await listsOf(['files@media.example']);
    expect(await preview({ message: document, lists })).toMatchObject({ attachments: [{ title: 'Faktablad', how: 'link' }] }); // prettier-ignore
    expect((await preview({ message: document, lists }))['text']).toMatch(/^Faktablad: https?:.*\/uploads\/.*\.pdf$/m);
    expect(await preview({ message: document, lists, attachments: 'file' })).toMatchObject({ attachments: [{ how: 'file', size: expect.any(Number) }] }); // prettier-ignore
    await start({ message: document, lists, attachments: 'file' });
    await drain();
    const [mail] = await mails();
    expect(mail?.attachments.map(({ content }) => content)).toEqual([PDF]);
    expect(mail?.text).toContain('Faktablad (bifogad)');
  });
});

describe('under embargo', () => {
  const RELEASE = 'Sex av tio i arbete';
  async function embargoed(): Promise<string> {
    const embargoedUntil = new Date(now() + 86_400_000 * 30).toISOString();
    const document = await draftLike('editor', RELEASE, { headline: 'Embargo om siffror', embargoedUntil });
    const { id } = await submit('editor', document);
    await decide('head', id);
    await drain();
    return document;
  }

  it('only lists that keep it get it, with the line, and no web page', async () => {
    const document = await embargoed();
    const loose = await listsOf(['loose@media.example']);
    const strict = await listsOf(['strict@media.example'], {}, { underEmbargo: true });
    expect(await preview({ message: document, lists: [...loose, ...strict] }, 409)).toMatchObject({ details: { code: 'lists-keep-no-embargo', lists: [expect.stringMatching(/^Lista/)] } }); // prettier-ignore
    await start({ message: document, lists: strict });
    await drain();
    expect(sentTo()).toEqual(['strict@media.example']);
    const [mail] = await mails();
    expect(mail?.subject).toBe('EMBARGO: Embargo om siffror');
    expect(mail?.text).toMatch(/^EMBARGO: får inte offentliggöras före .* \(svensk tid\)/);
    expect(mail?.text).not.toContain('/newsroom/messages/');
  });
});

describe('a correction', () => {
  it('goes to those who got the first, in its thread, and says so', async () => {
    const wrong = await gated.live();
    await start({ message: wrong, lists: await listsOf(readers(2, 'first')) });
    await drain();
    const [one] = await mails();
    peer().received.length = 0;
    const right = await gated.live(await gated.fresh({ corrects: wrong }));
    const { key } = await start({ message: right, lists: [] });
    await drain();
    expect(sentTo()).toEqual(readers(2, 'first'));
    const all = await mails();
    expect(all.map(({ subject }) => subject)).toEqual(all.map(() => expect.stringMatching(/^Rättelse: /)));
    expect(all.map(({ inReplyTo }) => inReplyTo)).toContain(one?.messageId);
    expect(await show(key)).toMatchObject({ isCorrection: true });
  });
});

it('is in the decision log, without a name of any recipient', async () => {
  const document = await gated.live();
  await start({ message: document, lists: await listsOf(readers(1, 'logged')) });
  const entry = await query('plugin::attest.log-entry').findOne({ where: { kind: 'press-mailing-started', subjectDocument: document } }); // prettier-ignore
  expect(entry?.['data']).toMatchObject({ recipients: 1 });
  expect(JSON.stringify(entry)).not.toContain('logged-1');
  await drain();
});

it('lists what may be chosen, and every mailing, newest first', async () => {
  const document = await gated.live();
  const { key } = await start({ message: document, lists: await listsOf(readers(1, 'listed')) });
  await drain();
  const [newest] = await list('/press-mailings?pageSize=5');
  expect(newest).toMatchObject({ key, startedBy: expect.any(String), lists: [expect.any(String)] });
  const choices = await asks('get', '/press-choices');
  expect(choices['canSend']).toBe(true);
  expect(choices['messages'].map(({ documentId }: Row) => documentId)).toContain(document);
  expect(choices['lists'].map(({ name }: Row) => name)).toContain('Lokal press Umeå');
});
