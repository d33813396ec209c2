import { tablesOf } from '../support/offices';
import { officesWithoutAccounts } from '../support/offices-without-accounts';

const {
  read,
  answer,
  formIn,
  reaches,
  reasons,
  decide,
  edit,
  query,
  request,
  at,
  asking,
  submitted,
  communicators,
  offices,
  application,
  asked,
} = officesWithoutAccounts();

describe('a link that does not hold', () => {
  it('any more because it was used, also by two at once, says so', async () => {
    const { id, link } = await submitted();
    const both = await Promise.all([answer(link, { verdict: 'approve' }), answer(link, { verdict: 'approve' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect(await reasons(link)).toEqual([410, 'Länken är redan använd']);
    expect((await request('unit', id))['decisions']).toHaveLength(1);
  });

  it('because its time is over', async () => {
    const { id, link } = await submitted();
    await at('2026-03-16T08:59:59.000Z');
    expect((await read(link)).status).toBe(200);
    await at('2026-03-16T09:00:00.000Z');
    expect(await reasons(link)).toEqual([410, 'Länken gäller inte längre']);
    expect((await request('unit', id))['status']).toBe('pending');
  });

  it('because the text was edited meanwhile, through the panel or past it', async () => {
    const { poster, link } = await submitted();
    const form = formIn(await read(link));
    await query('api::message.message').updateMany({ where: { documentId: poster }, data: { preamble: 'Annat' } as never }); // prettier-ignore
    expect(await reasons(link)).toEqual([410, 'Texten har ändrats']);
    const late = await application().http.post(link).type('form').send({ form, verdict: 'approve', comment: '' });
    expect(late.status).toBe(410);
    const other = await submitted();
    await edit('unit', other.poster, { preamble: 'Något annat.' });
    expect(await reasons(other.link)).toEqual([410, 'Texten har ändrats']);
  });

  it('because the text was withdrawn, or decided by another', async () => {
    const withdrawn = await submitted();
    await (await application().as('unit')).post(`/attest/requests/${withdrawn.id}/withdraw`).expect(200);
    expect(await reasons(withdrawn.link)).toEqual([410, 'Texten är återtagen']);
    await asking({ groups: [offices.desk, await communicators()], quorum: 'one' });
    const decided = await submitted();
    await decide('communicator', decided.id);
    expect(await reasons(decided.link)).toEqual([410, 'Beslutet är redan fattat']);
  });

  it('because it was tampered with, or made up', async () => {
    const { link } = await submitted();
    const last = link.endsWith('0') ? '1' : '0';
    for (const wrong of [link.slice(0, -1) + last, link.slice(0, -1), `${link}0`, '/attest/links/x', '/attest/links/%00', '/attest/links/%', `/attest/links/${'a'.repeat(3000)}`]) {
      const { status, text } = await read(wrong);
      expect([404, text]).toEqual([status, expect.stringContaining('Länken går inte att använda')]);
    } // prettier-ignore
    await query('plugin::attest.link').updateMany({ where: {}, data: { expiresAt: '2099-01-01T00:00:00.000Z' } as never }); // prettier-ignore
    expect(await reasons(link)).toEqual([410, 'Funktionen har en annan adress nu']);
  });

  it('because the office has another address since, or none', async () => {
    const { link } = await submitted();
    await reaches(offices.desk, 'ny@orten.example');
    expect(await reasons(link)).toEqual([410, 'Funktionen har en annan adress nu']);
    await reaches(offices.desk, null);
    expect(await reasons(link)).toEqual([410, 'Funktionen har en annan adress nu']);
  });

  it('because the step went to another office', async () => {
    await asking({ groups: [offices.desk, await communicators()], quorum: 'one' });
    const { id, link } = await submitted();
    const head = await tablesOf(application).office('Förvaltningschef', 'omsorg');
    await asked('communicator', `/requests/${id}/reassign`, { to: head['documentId'], reason: 'Ledig' }, 200);
    expect(await reasons(link)).toEqual([410, 'Någon annan beslutar']);
  });
});
