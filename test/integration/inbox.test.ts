import { startApplication, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';
import { tablesOf } from '../support/offices';
import type { Row } from '../support/row';

let application: Application;
const { answer, asked, decide, draftLike, edit, inbox, itIs, message, onOurClock, publish, query, submit, unpublish, whenTheRuleIs } = approvalsOf(() => application); // prettier-ignore

const PLAN = 'api::plan.plan';
const MONDAY = '2026-09-07T08:00:00.000Z';
const FRIDAY = '2026-09-11T08:00:00.000Z';

const requests: Record<string, Row> = {};
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
  itIs(MONDAY);
  const communicator = (await tablesOf(() => application).office('Kommunikatör', 'omsorg')).documentId;
  await whenTheRuleIs('enkoping-public-premises', {
    route: 'approve',
    steps: [{ groups: [communicator], quorum: 'one', within: 8 }],
    publish: 'by-author',
    fourEyes: 'strict',
  });
  for (const headline of ['Öppet hus för anhöriga', 'ÖPPETTIDER i jul', '100 % närvaro', 'Lådan [öppen]']) {
    const draft = await draftLike('unit', 'Välkommen till öppet hus', { headline });
    requests[headline] = await submit('unit', draft);
  }
  await decide('communicator', requests['ÖPPETTIDER i jul']?.['id']);
});
afterAll(() => application.stop());

const listed = async (account: Parameters<typeof answer>[0], question: string): Promise<readonly string[]> =>
  (await answer(account, `/requests?${question}`))['data'].map(({ title }: Row) => title);

describe('a list of requests is narrowed', () => {
  it.each([
    ['öppet', ['ÖPPETTIDER i jul', 'Öppet hus för anhöriga']],
    ['HUS FÖR', ['Öppet hus för anhöriga']],
    ['0 %', ['100 % närvaro']],
    ['%', ['100 % närvaro']],
    ['_', []],
    ['*', []],
    ['.', []],
    ['^100', []],
    ['\\', []],
    ['!', []],
    ['[öppen]', ['Lådan [öppen]']],
    ['lådan ', ['Lådan [öppen]']],
  ])('by a part of the title in any case, where no sign means anything else: %s', async (q, titles) => {
    expect([...(await listed('communicator', `view=all&q=${encodeURIComponent(q)}`))].sort()).toEqual(titles);
  });

  it('by status, rule, type and who submitted it, all at once', async () => {
    const { rule } = requests['100 % närvaro'] as { rule: { id: string } };
    expect(await listed('communicator', 'view=all&status=approved')).toEqual(['ÖPPETTIDER i jul']);
    expect(await listed('communicator', `view=all&status=pending&rule=${rule.id}&uid=${MESSAGE}&q=hus`)).toEqual(['Öppet hus för anhöriga']); // prettier-ignore
    expect(await listed('communicator', 'view=all&status=open')).toHaveLength(4);
    expect(await listed('communicator', 'view=all&status=live')).toEqual([]);
    expect(await listed('communicator', `view=all&uid=${PLAN}`)).toEqual([]);
    expect(await listed('communicator', 'view=all&rule=no-such-rule')).toEqual([]);
    expect(await listed('communicator', 'view=all&submittedBy=me')).toEqual([]);
    expect(await listed('unit', 'view=mine&submittedBy=me')).toHaveLength(4);
  });

  it('with the total of what is listed, page by page, beside the counts of whole views', async () => {
    const first = await answer('communicator', '/requests?view=all&q=%C3%B6pp&pageSize=2&sort=title:asc');
    expect(first['meta'].pagination).toEqual({ page: 1, pageSize: 2, total: 3, pageCount: 2 });
    expect(first['meta'].counts).toMatchObject({ all: 4, waiting: 3, open: 4 });
    const beyond = await answer('communicator', '/requests?view=all&q=%C3%B6pp&pageSize=2&page=9');
    expect(beyond['data']).toEqual([]);
    expect(beyond['meta'].pagination.total).toBe(3);
    expect(await listed('communicator', 'view=all&q=%20')).toHaveLength(4);
  });

  it.each(['status=lost', 'submittedBy=7', `q=${'a'.repeat(201)}`, 'uid=', 'sort=status', 'q=a&q=b', 'q=%00'])(
    'but not by what cannot be read: %s',
    async (question) => {
      const { error } = await answer('communicator', `/requests?${question}`, 400);
      expect(error.details).toMatchObject({ code: 'bad-input', errors: [{ path: [question.split('=')[0]] }] });
    },
  );

  it('never to more than the person may see', async () => {
    expect(await listed('editor', 'view=waiting&q=hus')).toEqual([]);
    expect((await answer('unit', '/requests?view=all&q=hus', 403)).error.details).toMatchObject({ code: 'right-missing' }); // prettier-ignore
  });
});

it('what is due comes first due first, also what is overdue, to those asked and to who submitted it', async () => {
  itIs(FRIDAY);
  const late = await draftLike('unit', 'Välkommen till öppet hus', { headline: 'Sist på dagen' });
  const { id } = await submit('unit', late);
  const due = await inbox('communicator', 'due');
  expect(due).toHaveLength(4);
  expect(due.at(-1)).toBe(id);
  const rows = (await answer('communicator', '/requests?view=due'))['data'];
  expect(rows.map(({ isOverdue }: Row) => isOverdue)).toEqual([true, true, true, false]);
  expect(await inbox('unit', 'due')).toEqual(due);
  expect(await inbox('editor', 'due')).toEqual([]);
  expect(await inbox('communicator', 'overdue')).toEqual(due.filter((one) => one !== id));
  await asked('unit', `/requests/${id}/withdraw`, {}, 200);
  expect(await inbox('unit', 'due')).not.toContain(id);
});

describe('what waits for a person', () => {
  const DRAFT = 'Välkommen till öppet hus';

  it('is also their own text that somebody else has changed', async () => {
    const { documentId: group } = await tablesOf(() => application).office('Kommunikatör', 'omsorg');
    const steps = [{ groups: [group], quorum: 'one' }];
    await whenTheRuleIs('enkoping-public-premises', { route: 'approve', steps, publish: 'by-author', fourEyes: 'author-confirms' }); // prettier-ignore
    const draft = await draftLike('unit', DRAFT, { headline: 'Ändrad av annan' });
    const { id } = await submit('unit', draft);
    expect(await inbox('unit', 'waiting')).not.toContain(id);
    await edit('communicator', draft, { preamble: 'Kom klockan 12.' });
    expect(await inbox('unit', 'waiting')).toContain(id);
    expect(await inbox('communicator', 'waiting')).not.toContain(id);
    await asked('unit', `/requests/${id}/withdraw`, {}, 200);
    expect(await inbox('unit', 'waiting')).not.toContain(id);
  });

  it('is also an emergency to look at afterwards, for others than who made it', async () => {
    const documentId = await draftLike('unit', DRAFT, { headline: 'Det brinner' });
    const body = { uid: MESSAGE, documentId, category: 'danger', reason: 'Det brinner.' };
    const { id } = await asked('head', '/overrides', body, 201);
    expect(await inbox('communicator', 'waiting')).toContain(id);
    expect(await inbox('head', 'waiting')).not.toContain(id);
    await asked('communicator', `/overrides/${id}/review`, { verdict: 'uphold', comment: 'Rätt.' }, 200);
    expect(await inbox('communicator', 'waiting')).not.toContain(id);
  });
});

describe('where the documents of a list stand', () => {
  const states = async (documents: readonly string[], status = 200): Promise<Row> =>
    answer('communicator', `/states?uid=${MESSAGE}&documents=${documents.join(',')}`, status);
  const listedAs = async (state: string, more = '&pageSize=100'): Promise<Row> => {
    const response = await (await application.as('communicator')).get(`/content-manager/collection-types/${MESSAGE}?state=${state}${more}`); // prettier-ignore
    return response.body;
  };

  it('follows the request that is open or latest, and what is live', async () => {
    const free = await message('Fika med oss');
    const draft = await draftLike('unit', 'Välkommen till öppet hus', { headline: 'Ett utkast' });
    const pending = String(requests['100 % närvaro']?.['documentId']);
    const approved = String(requests['ÖPPETTIDER i jul']?.['documentId']);
    await publish('unit', free);
    const { data } = await states([free, draft, pending, approved, 'no-such-document']);
    expect(data).toEqual([
      { documentId: free, state: 'live' },
      { documentId: draft, state: 'draft' },
      { documentId: pending, state: 'pending' },
      { documentId: approved, state: 'approved' },
    ]);
    await publish('unit', approved);
    expect((await states([approved]))['data']).toEqual([{ documentId: approved, state: 'live' }]);
    await submit('unit', await edited(approved));
    expect((await states([approved]))['data']).toEqual([{ documentId: approved, state: 'pending' }]);
    await unpublish('communicator', free, 'Inställt');
    expect((await states([free]))['data']).toEqual([{ documentId: free, state: 'draft' }]);
  });

  it('narrows the panel’s list to just those, in every state', async () => {
    const all = await query(MESSAGE).findMany({ where: { publishedAt: null }, select: ['documentId'] });
    const { data } = await states(all.map(({ documentId }: Row) => documentId));
    expect(data).toHaveLength(all.length);
    for (const state of ['pending', 'approved', 'live', 'draft', 'withdrawn', 'declined']) {
      const expected = data.filter((one: Row) => one['state'] === state).map((one: Row) => one['documentId']);
      const { results, pagination } = await listedAs(state);
      expect(results.map(({ documentId }: Row) => documentId).sort()).toEqual([...expected].sort());
      expect(pagination.total).toBe(expected.length);
    }
  });

  it('narrows it together with a search, a filter and pages', async () => {
    const found = await listedAs('pending', `&_q=${encodeURIComponent('närvaro')}`);
    expect(found.results.map(({ headline }: Row) => headline)).toEqual(['100 % närvaro']);
    const none = await listedAs('pending', '&filters[$and][0][headline][$eq]=Ett%20utkast');
    expect(none.results).toEqual([]);
    const { pagination } = await listedAs('pending', '&page=2&pageSize=1');
    expect(pagination).toMatchObject({ page: 2, pageSize: 1 });
    expect(pagination.pageCount).toBe(pagination.total);
  });

  it('is no hindrance where the panel sends it along from a list', async () => {
    const one = `/content-manager/collection-types/${MESSAGE}/${requests['100 % närvaro']?.['documentId']}`;
    await (await application.as('communicator')).get(`${one}?state=approved`).expect(200);
    await (await application.as('communicator')).get(`/content-manager/relations/${MESSAGE}/organisations?state=approved`).expect(200); // prettier-ignore
    await (await application.as('communicator')).get('/content-manager/collection-types/api::goal.goal?state=nonsense').expect(200); // prettier-ignore
  });

  it('is refused by name when it is none', async () => {
    for (const given of ['lost', '', 'pending&state=live']) {
      const { error } = await listedAs(given);
      expect(error).toMatchObject({ status: 400, details: { code: 'bad-input', errors: [{ path: ['state'] }] } });
    }
  });

  it.each([
    [`uid=${MESSAGE}`, 'documents'],
    [`uid=${MESSAGE}&documents=,`, 'documents'],
    [`uid=${MESSAGE}&documents=${Array.from({ length: 101 }, (_, n) => n).join(',')}`, 'documents'],
    ['documents=a', 'uid'],
  ])('is not told of %s', async (question, field) => {
    const { error } = await answer('communicator', `/states?${question}`, 400);
    expect(error.details).toMatchObject({ code: 'bad-input', errors: [{ path: [field] }] });
  });

  it('is not told of types that are not governed, nor of what the person may not read', async () => {
    const { error } = await answer('communicator', '/states?uid=api::goal.goal&documents=a', 422);
    expect(error.details).toMatchObject({ code: 'not-governed' });
    const pending = String(requests['100 % närvaro']?.['documentId']);
    const permission = { action: 'plugin::content-manager.explorer.read', subject: MESSAGE };
    await query('admin::permission').deleteMany({ where: { ...permission, role: { users: { email: 'registrar@example.org' } } } }); // prettier-ignore
    expect((await answer('registrar', `/states?uid=${MESSAGE}&documents=${pending}`))['data']).toEqual([]);
    const { status } = await (await application.as('registrar')).get(`/content-manager/collection-types/${MESSAGE}?state=pending`); // prettier-ignore
    expect(status).toBe(403);
  });

  async function edited(documentId: string): Promise<string> {
    await application.strapi.documents(MESSAGE).update({ documentId, data: { preamble: 'Ny ingress' } as never });
    return documentId;
  }
});
