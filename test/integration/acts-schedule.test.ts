import { startApplication, type Account, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
});
beforeEach(() => itIs('2026-03-02T09:00:00.000Z'));
afterAll(() => application.stop());

const { draftLike, submit, decide, subject, asked, publish, edit, told, request, isLive, logged, query, itIs, at, onOurClock, publicly } =
  approvalsOf(() => application); // prettier-ignore
const RELEASE = 'Sex av tio i arbete';
const POSTER = 'Välkommen till öppet hus';
const MINUTE = '2026-03-05T05:00:00.000Z';
const JUST_BEFORE = '2026-03-05T04:59:59.999Z';
const code = (error: Row): string => error['details'].code;
const slugOf = async (documentId: string): Promise<string> =>
  (await query(MESSAGE).findOne({ where: { documentId, publishedAt: null } }))?.['slug'];
const later = (account: Account, documentId: string, when: string | undefined, status = 200) =>
  asked(account, '/publications', { uid: MESSAGE, documentId, ...(when && { at: when }) }, status);
async function unschedule(account: Account, id: unknown, status = 200): Promise<Row> {
  return (await (await application.as(account)).delete(`/attest/schedules/${id}`).expect(status)).body;
}
/** A poster of Enköping that the communicator has approved. */
async function approvedPoster(data: object = {}): Promise<{ poster: string; id: string }> {
  const poster = await draftLike('unit', POSTER, data);
  const { id } = await submit('unit', poster);
  await decide('communicator', id);
  return { poster, id };
}

describe('a press release under embargo (J2)', () => {
  let release: string;
  let id: string;
  let slug: string;
  beforeAll(async () => {
    itIs('2026-03-02T09:00:00.000Z');
    release = await draftLike('editor', RELEASE, { embargoedUntil: MINUTE });
    slug = await slugOf(release);
    id = (await submit('editor', release))['id'];
  });

  it('is asked of the director (U45), whose yes schedules it at its embargo, and locks it', async () => {
    await decide('head', id);
    await at('2026-03-02T09:00:01.000Z');
    expect(await request('editor', id)).toMatchObject({ status: 'scheduled', goesLiveAt: MINUTE });
    const locked = await edit('editor', release, { preamble: 'Sju av tio.' }, 403);
    expect(code(locked.body.error)).toBe('locked');
    expect(code(await publish('head', release, 409))).toBe('locked');
    expect((await subject(release, 'editor'))['may']).toEqual(expect.arrayContaining(['unschedule', 'withdraw']));
  });

  it('is on no public route the moment before, also as a count or a link', async () => {
    await at(JUST_BEFORE);
    expect(await isLive(release)).toBe(false);
    await publicly(slug).expect(404);
    const { body } = await application.http.get('/api/messages?filters[kind][$eq]=press-release').expect(200);
    expect(body).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
    const found = await application.http
      .get('/api/messages?filters[organisation][$eq]=samordningsforbundet-umea')
      .expect(200);
    expect(found.body.data).toEqual([]);
  });

  it('is live at the minute, as what was approved, and both were told', async () => {
    await at(MINUTE);
    expect(await isLive(release)).toBe(true);
    await publicly(slug).expect(200);
    expect(await request('editor', id)).toMatchObject({ status: 'live' });
    expect(await told('editor', id)).toEqual(['approve', 'published']);
    expect(await logged(release)).toEqual(expect.arrayContaining(['decided', 'scheduled', 'published']));
  });
});

it('what was to go live while nothing ran goes live afterwards', async () => {
  const { poster } = await approvedPoster({ embargoedUntil: MINUTE });
  await publish('unit', poster);
  await at('2026-03-09T12:00:00.000Z');
  expect(await isLive(poster)).toBe(true);
});

it.each([
  ['the clock goes forward', '2026-03-29T02:30:00+01:00', '2026-03-29T01:30:00.000Z'],
  ['the clock goes back, first time', '2026-10-25T02:30:00+02:00', '2026-10-25T00:30:00.000Z'],
  ['the clock goes back, second time', '2026-10-25T02:30:00+01:00', '2026-10-25T01:30:00.000Z'],
])('on the night when %s it goes live at that very instant', async (_, given, instant) => {
  const { poster, id } = await approvedPoster();
  expect(await later('unit', poster, given)).toMatchObject({ id, status: 'scheduled', goesLiveAt: instant });
  await at(new Date(Date.parse(instant) - 1).toISOString());
  expect(await isLive(poster)).toBe(false);
  await at(instant);
  expect(await isLive(poster)).toBe(true);
});

describe('a schedule', () => {
  it('is refused in the past, at another time than the embargo, and for what is not approved', async () => {
    const { poster } = await approvedPoster();
    expect(code(await later('unit', poster, '2026-03-02T08:59:00.000Z', 422))).toBe('time-has-passed');
    const embargoed = (await approvedPoster({ embargoedUntil: MINUTE })).poster;
    const error = await later('unit', embargoed, '2026-03-06T05:00:00.000Z', 422);
    expect(error['details']).toMatchObject({ code: 'embargo-differs', until: MINUTE });
    const draft = await draftLike('unit', POSTER);
    expect(code(await later('unit', draft, MINUTE, 403))).toBe('approval-required');
    await submit('unit', draft);
    expect(code(await later('unit', draft, MINUTE, 409))).toBe('not-approved');
  });

  it('is called off, the text edited or the same minute chosen again, and counts just as much', async () => {
    const { poster, id } = await approvedPoster();
    await later('unit', poster, MINUTE);
    expect(await unschedule('unit', id)).toMatchObject({ data: { status: 'approved', goesLiveAt: null } });
    expect((await unschedule('unit', id, 409))['error'].details.code).toBe('not-scheduled');
    await at(MINUTE);
    expect(await isLive(poster)).toBe(false);
    itIs('2026-03-02T09:00:00.000Z');
    await later('unit', poster, MINUTE);
    await at(MINUTE);
    expect(await isLive(poster)).toBe(true);
  });

  it('ends when the request is withdrawn', async () => {
    const { poster, id } = await approvedPoster();
    await later('unit', poster, MINUTE);
    await asked('unit', `/requests/${id}/withdraw`, {}, 200);
    await at(MINUTE);
    expect(await isLive(poster)).toBe(false);
    await edit('unit', poster, { preamble: 'Nu går det att ändra.' });
  });

  it('is not the publisher’s way around publishing by another', async () => {
    const page = await draftLike('editor', 'Om Barn och unga');
    const { id } = await submit('editor', page);
    await decide('unit', id);
    expect(code(await later('editor', page, MINUTE, 403))).toBe('publisher-must-be-another');
    expect(await later('communicator', page, MINUTE)).toMatchObject({ status: 'scheduled' });
    await at(MINUTE);
    expect(await isLive(page)).toBe(true);
  });

  it('works for what needs no approval and for what others are told of, and leaves a draft when called off', async () => {
    const letter = await draftLike('unit', 'Fika med oss');
    const { id } = await later('unit', letter, MINUTE);
    expect(code((await edit('unit', letter, { preamble: 'Ny text.' }, 403)).body.error)).toBe('locked');
    expect(await unschedule('unit', id)).toMatchObject({ data: { status: 'withdrawn' } });
    await edit('unit', letter, { preamble: 'Ny text.' });
    await later('unit', letter, MINUTE);
    const advert = await draftLike('unit', 'Öppet hus på Ekgården den 23');
    const informed = await later('unit', advert, MINUTE);
    await at(MINUTE);
    expect([await isLive(letter), await isLive(advert)]).toEqual([true, true]);
    expect(await told('communicator', informed['id'])).toEqual(['inform']);
  });
});

describe('when it cannot go live at its minute', () => {
  it('because a check stops it now, author and approver are told at once, and it is approved still', async () => {
    const { poster, id } = await approvedPoster();
    await later('unit', poster, MINUTE);
    const requirements = [{ id: 'mall', title: 'Mall', because: 'Prov', source: 'Prov', strength: 'must', when: {}, check: 'office-template' }]; // prettier-ignore
    await query('plugin::attest.request').update({ where: { key: id }, data: { requirements } });
    await at(MINUTE);
    expect(await isLive(poster)).toBe(false);
    expect(await request('unit', id)).toMatchObject({ status: 'approved' });
    expect(await told('unit', id)).toContain('publication-failed');
    expect(await told('communicator', id)).toContain('publication-failed');
    expect(await logged(poster)).toContain('publication-failed');
  });

  it('because its facts are others, the approval is void', async () => {
    const { poster, id } = await approvedPoster();
    await later('unit', poster, MINUTE);
    const audiences = (await query(MESSAGE).findOne({ where: { documentId: poster }, populate: { audiences: true } }))?.['audiences']; // prettier-ignore
    const audience = query('api::audience.audience');
    await audience.update({ where: { id: audiences[0].id }, data: { role: 'clients' } });
    await at(MINUTE);
    await audience.update({ where: { id: audiences[0].id }, data: { role: 'citizens' } });
    expect(await isLive(poster)).toBe(false);
    expect(await request('unit', id)).toMatchObject({ status: 'void', changed: ['facts.audience'] });
    expect(await told('communicator', id)).toContain('publication-failed');
  });
});
