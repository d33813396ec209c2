import { startApplication, type Account, type Application } from '../support/application';
import { approvalsOf, MESSAGE } from '../support/approvals';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
  await onOurClock();
});
afterAll(() => application.stop());

const { draftLike, subject, isLive, edit, onOurClock } = approvalsOf(() => application);

async function act(account: Account, call: 'requests' | 'publications', documentId: string, fingerprint: unknown) {
  const body = { uid: MESSAGE, documentId, fingerprint };
  const response = await (await application.as(account)).post(`/attest/${call}`, body);
  return { status: response.status, details: response.body.error?.details };
}

const save = async (account: Account, documentId: string, headline: string, readAt?: string) => {
  const query = readAt === undefined ? '' : `?attestReadAt=${encodeURIComponent(readAt)}`;
  const path = `/content-manager/collection-types/${MESSAGE}/${documentId}${query}`;
  return (await application.as(account)).put(path, { headline });
};
const headlineOf = async (documentId: string) =>
  (await application.strapi.db.query(MESSAGE).findOne({ where: { documentId, publishedAt: null } }))?.['headline'];

describe('a save of the edit view', () => {
  it('is refused when somebody else has saved since the text was read, and says who', async () => {
    const draft = await draftLike('editor', 'Sex av tio');
    const { edited } = await subject(draft, 'editor');
    expect((await save('communicator', draft, 'Karins rubrik', edited.at)).status).toBe(200);

    const refused = await save('editor', draft, 'Edvins rubrik', edited.at);
    expect(refused.status).toBe(403);
    expect(refused.body.error.details).toMatchObject({ code: 'edited-meanwhile', by: 'Karin Kommunikatör' });
    expect(await headlineOf(draft)).toBe('Karins rubrik');

    const later = (await subject(draft, 'editor')).edited;
    expect(later).toMatchObject({ at: refused.body.error.details.at, by: { name: 'Karin Kommunikatör' } });
    expect((await save('editor', draft, 'Edvins rubrik', later.at)).status).toBe(200);
  });

  it('lets one of two at the same time through', async () => {
    const draft = await draftLike('editor', 'Sex av tio');
    const { edited } = await subject(draft, 'editor');
    const answers = await Promise.all([
      save('communicator', draft, 'Karins rubrik', edited.at),
      save('editor', draft, 'Edvins rubrik', edited.at),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
  });

  it('that does not say what it was made on is judged by nothing', async () => {
    const draft = await draftLike('editor', 'Sex av tio');
    await save('communicator', draft, 'Karins rubrik');
    expect((await save('editor', draft, 'Edvins rubrik')).status).toBe(200);
  });

  it('made on what is no instant is refused', async () => {
    const draft = await draftLike('editor', 'Sex av tio');
    expect((await save('editor', draft, 'Edvins rubrik', 'i går')).body.error.details.code).toBe('edited-meanwhile');
  });
});

describe('an act that names what was read', () => {
  it('submits that, and not what somebody has made of it since', async () => {
    const draft = await draftLike('editor', 'Sex av tio');
    const { fingerprint } = await subject(draft, 'editor');
    await edit('communicator', draft, { headline: 'En annan rubrik' });
    const refused = { status: 409, details: { code: 'content-changed' } };
    expect(await act('editor', 'requests', draft, fingerprint)).toMatchObject(refused);
    const now = await subject(draft, 'editor');
    expect(await act('editor', 'requests', draft, now['fingerprint'])).toMatchObject({ status: 201 });
  });

  it('publishes that, and not what somebody has made of it since', async () => {
    const invitation = await draftLike('communicator', 'Fika med oss');
    const { fingerprint } = await subject(invitation, 'unit');
    await edit('communicator', invitation, { headline: 'En annan rubrik' });
    const refused = { status: 409, details: { code: 'content-changed' } };
    expect(await act('unit', 'publications', invitation, fingerprint)).toMatchObject(refused);
    expect(await isLive(invitation)).toBe(false);
    const now = await subject(invitation, 'unit');
    expect(await act('unit', 'publications', invitation, now['fingerprint'])).toMatchObject({ status: 200 });
    expect(await isLive(invitation)).toBe(true);
  });

  it('takes nothing else for a fingerprint', async () => {
    const draft = await draftLike('editor', 'Sex av tio');
    const refused = { status: 400, details: { errors: [{ path: ['fingerprint'] }] } };
    expect(await act('editor', 'requests', draft, 'xyz')).toMatchObject(refused);
  });
});
