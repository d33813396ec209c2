import { startApplication, type Account, type Application } from '../support/application';
import { approvalsOf } from '../support/approvals';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
});
afterAll(() => application.stop());

const { draftLike, submit, decide, publish, unpublish, asked, answer, outbox, onOurClock } = approvalsOf(() => application); // prettier-ignore
const POSTER = 'Välkommen till öppet hus';

/** What the person reads that they have been told of the request, latest first. */
async function reads(account: Account, request: unknown): Promise<readonly Row[]> {
  await outbox().drain();
  return (await answer(account, '/notices?pageSize=100'))['data'].filter(
    (notice: Row) => notice['request'] === request,
  );
}
const kinds = async (account: Account, request: unknown) => (await reads(account, request)).map(({ kind }) => kind);

describe('in the panel', () => {
  it('whoever is asked reads so, in their own language, and where to go', async () => {
    const documentId = await draftLike('unit', POSTER, { headline: 'Att läsa om' });
    const { id } = await submit('unit', documentId);
    expect(await reads('communicator', id)).toEqual([
      {
        id: expect.any(String),
        kind: 'asked',
        sentence: 'Texten väntar på ditt beslut.',
        title: 'Att läsa om',
        uid: 'api::message.message',
        documentId,
        request: id,
        text: null,
        at: expect.stringMatching(/Z$/),
        isSeen: false,
      },
    ]);
    for (const account of ['unit', 'head', 'registrar'] as const) expect(await kinds(account, id)).toEqual([]);
  });

  it('who asks back reaches the writer, whose answer reaches those who decide', async () => {
    const { id } = await submit('unit', await draftLike('unit', POSTER));
    await asked('communicator', `/requests/${id}/comments`, { text: 'Vilken dag?' }, 201);
    expect(await reads('unit', id)).toMatchObject([{ kind: 'commented', text: 'Vilken dag?' }]);
    await asked('unit', `/requests/${id}/comments`, { text: 'Den 23 januari.' }, 201);
    expect(await reads('communicator', id)).toMatchObject([{ kind: 'commented', text: 'Den 23 januari.' }, { kind: 'asked' }]); // prettier-ignore
    expect(await kinds('unit', id)).toEqual(['commented']);
  });

  it('a writer reads that their text was taken down, and why; whoever took it down knows', async () => {
    const documentId = await draftLike('unit', POSTER);
    const { id } = await submit('unit', documentId);
    await decide('communicator', id);
    await publish('unit', documentId);
    await unpublish('communicator', documentId, 'Fel dag på affischen.');
    expect((await reads('unit', id))[0]).toMatchObject({ kind: 'unpublished', sentence: 'Texten är nertagen.', text: 'Fel dag på affischen.' }); // prettier-ignore
    expect(await kinds('communicator', id)).not.toContain('unpublished');
  });

  it('what is named has been seen, by its own person only', async () => {
    const { id } = await submit('unit', await draftLike('unit', POSTER));
    const [notice] = await reads('communicator', id);
    const before = (await answer('communicator', '/notices'))['meta'].unseen;
    const ids = [notice?.['id']];
    expect(await asked('unit', '/notices/seen', { ids }, 200)).toEqual({ seen: 0 });
    expect(await reads('communicator', id)).toMatchObject([{ isSeen: false }]);
    expect(await asked('communicator', '/notices/seen', { ids }, 200)).toEqual({ seen: 1 });
    expect(await asked('communicator', '/notices/seen', { ids }, 200)).toEqual({ seen: 0 });
    expect(await reads('communicator', id)).toMatchObject([{ isSeen: true }]);
    expect((await answer('communicator', '/notices'))['meta'].unseen).toBe(before - 1);
  });

  it.each([{}, { ids: [] }, { ids: 'all' }, { ids: [7] }, { ids: ['\0'] }, { ids: Array(101).fill('a') }, { ids: ['a'], all: true }])(
    'what is no list of notices is refused: %j',
    async (body) => {
      expect((await asked('unit', '/notices/seen', body, 400))['details'].code).toBe('bad-input');
    },
  ); // prettier-ignore
});
