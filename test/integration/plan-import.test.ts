import { startApplication, type Application } from '../support/application';
import { importsOf } from '../support/importing';
import type { Row } from '../support/row';
import { csv, pasted, workbook } from '../unit/plan-import/fixtures/hoglandet-files';

let application: Application;
let federation: string;
let workingGroup: string;
beforeAll(async () => {
  application = await startApplication();
  federation = await idOf('organisation', { name: 'Höglandets samordningsförbund' });
  workingGroup = await idOf('office', { name: 'Arbetsgrupp samverkan' });
});
afterAll(() => application.stop());

const { table, idOf, sent, asked, counts, ofHoglandet } = importsOf(() => application);
const theGroupIsMeant = () => [{ kind: 'office', name: 'Arbetsgrupp samverk', use: workingGroup }];

/** The rows of a plan, with what they point at. */
async function rowsOf(plan: string) {
  const of = (type: string, populate: object = {}) =>
    table(type).findMany({ where: { plan: { documentId: plan } }, populate: populate as never, orderBy: { order: 'asc' } }); // prettier-ignore
  const links = { goals: true, keyMessages: true, audiences: true, channels: true, responsible: true, timing: true };
  const activities = (await of('activity', links)) as unknown as readonly Record<string, never[]>[];
  return { activities, goals: await of('goal') };
}

const linked = (activities: readonly Record<string, readonly unknown[]>[], field: string) =>
  activities.flatMap((activity) => activity[field] ?? []).length;

describe('a preview of Höglandet’s plan', () => {
  let before: unknown;
  let answer: Row;
  beforeAll(async () => {
    before = await counts();
    answer = await asked('editor', 'previews', {}, 200);
  });

  it('says what becomes of the document, what is open, and that a plan would be made', () => {
    const { preview } = answer;
    expect(answer).toMatchObject({ plan: null, title: 'Kommunikationsplan', withoutPlace: [] });
    expect(preview.activities).toHaveLength(11);
    expect(linked(preview.activities, 'goals')).toBe(24);
    expect(linked(preview.activities, 'keyMessages')).toBe(31);
    expect(answer['openFields']).toEqual({ 'follow-up': 11, description: 7, timing: 3, responsible: 2, goals: 1, 'key-messages': 1, audiences: 0 }); // prettier-ignore
    expect(answer['gaps']).toContainEqual({ code: 'no-external-audience-named' });
    expect(answer['changes'].filter((change: Row) => change['do'] === 'make-activity')).toHaveLength(11);
  });

  it('knows the offices of the federation alone, and offers the one whose name is cut off', () => {
    const office = answer['preview'].things.find(({ name }: Row) => name === 'Arbetsgrupp samverk');
    expect(office).not.toHaveProperty('match');
    expect(office.alternatives[0]).toMatchObject({ id: workingGroup, because: 'cut-off' });
    expect(answer['known'].office.filter(({ name }: Row) => name === 'Styrelsen')).toHaveLength(1);
    expect(answer['mayMake']).toEqual(['goal', 'audience', 'channel', 'key-message']);
  });

  it('finds the goals and key messages of a plan that it is to go into', async () => {
    const plan = await ofHoglandet();
    const { preview } = await asked('editor', 'previews', { fields: { plan, organisation: undefined } }, 200);
    const fresh = preview.things.filter(({ match }: Row) => !match).map(({ name }: Row) => name);
    expect(fresh).toEqual(['Externa målgrupper', 'Arbetsgrupp samverk']);
  });

  it.each([
    ['a workbook', 'plan.xlsx', workbook],
    ['a CSV file', 'plan.csv', csv],
  ])('takes %s as well', async (_, name, made) => {
    const { preview } = await asked('editor', 'previews', { file: await made(), name }, 200);
    expect(preview.activities).toHaveLength(11);
  });

  it('takes pasted text', async () => {
    const body = { text: pasted(), organisation: federation };
    const response = await (await application.as('editor')).post('/plan-import/previews', body).expect(200);
    expect(response.body.data.preview.activities).toHaveLength(11);
  });

  it('has written nothing', async () => {
    expect(await counts()).toEqual(before);
  });
});

describe('an import of it', () => {
  it('is refused as long as it would make an office that the person may not make, and leaves nothing', async () => {
    const before = await counts();
    const { details, message } = await asked('editor', 'imports', {}, 403);
    expect(details).toEqual({ code: 'may-not-make', things: [{ kind: 'office', name: 'Arbetsgrupp samverk' }] });
    expect(message).toContain('Du får inte skapa funktioner (“Arbetsgrupp samverk”). Välj');
    expect(await counts()).toEqual(before);
  });

  describe('with the office that is meant', () => {
    let plan: string;
    beforeAll(async () => {
      const answer = await asked('editor', 'imports', { fields: { choices: theGroupIsMeant() } }, 201);
      expect(answer['isNew']).toBe(true);
      plan = answer['plan'];
    });

    it('writes 11 activities with 24 links to goals and 31 to key messages', async () => {
      const { activities } = await rowsOf(plan);
      expect(activities).toHaveLength(11);
      expect(linked(activities, 'goals')).toBe(24);
      expect(linked(activities, 'keyMessages')).toBe(31);
    });

    it('leaves open what the document leaves open', async () => {
      const { activities } = await rowsOf(plan);
      const without = (field: string) => activities.filter((row) => [row[field] ?? []].flat().length === 0).length;
      expect(['description', 'timing', 'responsible', 'goals', 'keyMessages', 'audiences'].map(without)).toEqual([7, 3, 2, 1, 1, 0]); // prettier-ignore
      expect(await table('follow-up').count({ where: { plan: { documentId: plan } } })).toBe(0);
    });

    it('makes a draft with its sections, columns, qualities and review, of the federation', async () => {
      const populate = { sections: true, columns: true, qualities: true, review: { populate: { bodies: true } }, organisations: true, createdBy: true }; // prettier-ignore
      const sides = await table('plan').findMany({ where: { documentId: plan }, populate: populate as never });
      expect(sides).toHaveLength(1);
      const draft = sides[0] as unknown as Row;
      expect(draft).toMatchObject({ title: 'Kommunikationsplan', publishedAt: null });
      expect(draft['createdBy'].email).toBe('editor@example.org');
      expect(draft['organisations'].map(({ documentId }: Row) => documentId)).toEqual([federation]);
      expect(draft['columns'].map(({ heading }: Row) => heading)).toEqual(['Forum', 'Mål', 'Målgrupp', 'Syfte', 'Aktivitet / vad', 'När', 'Ansvarig', 'Uppföljning']); // prettier-ignore
      expect(draft['sections'].map(({ kind }: Row) => kind)).toEqual(['background', 'purpose', 'other', 'needs', 'follow-up']); // prettier-ignore
      expect(draft['sections'][0].body[0].children[0].text.length).toBeGreaterThan(20);
      expect(draft['qualities']).toHaveLength(6);
      expect(draft['review']).toMatchObject({ rrule: 'FREQ=YEARLY;BYMONTH=1' });
      expect(draft['review'].bodies.map(({ name }: Row) => name).sort()).toEqual(['Beredningsgrupp', 'Styrelsen']);
    });

    it('uses the audiences that exist, and makes them the plan’s', async () => {
      const audiences = await table('audience').findMany({ where: { plans: { documentId: plan } } });
      const made = audiences.filter(({ documentId }, at) => audiences.findIndex((one) => one.documentId === documentId) === at); // prettier-ignore
      expect(made).toHaveLength(11);
      expect(
        await table('audience').count({ where: { name: 'Medarbetare hos parterna', plans: { documentId: plan } } }),
      ).toBe(1);
    });

    it('changes nothing the second time, with the choices or without', async () => {
      const before = await counts();
      const nothing = { plan, isNew: false, changes: [] };
      expect(await asked('editor', 'imports', { fields: { choices: theGroupIsMeant() } }, 200)).toEqual(nothing);
      expect(await asked('editor', 'imports', {}, 200)).toEqual(nothing);
      expect(await asked('editor', 'imports', { fields: { plan, organisation: undefined } }, 200)).toEqual(nothing);
      expect(await counts()).toEqual(before);
    });

    it('says in a preview that it was imported', async () => {
      const answer = await asked('editor', 'previews', {}, 200);
      expect(answer).toMatchObject({ plan: { documentId: plan, isRemembered: true }, changes: [] });
    });
  });

  it('keeps the words of what is left out in a section of their own', async () => {
    const bytes = Buffer.from('Aktivitet;Ansvarig;Ort\nBrev;Klotterplanksrådet;\nMöte;Förbundschef;\n');
    const choices = [{ kind: 'office', name: 'Klotterplanksrådet', leave: true }];
    const given = { file: bytes, name: 'liten.csv', fields: { choices } };
    const { plan } = await asked('editor', 'imports', given, 201);
    const draft = (await table('plan').findOne({ where: { documentId: plan }, populate: { sections: true } as never })) as unknown as Row; // prettier-ignore
    expect(draft).toMatchObject({ title: 'liten', sections: [{ kind: 'other', heading: 'Utan plats i planen' }] });
    expect(JSON.stringify(draft['sections'][0].body)).toContain('Klotterplanksrådet');
    expect(await asked('editor', 'imports', given, 200)).toEqual({ plan, isNew: false, changes: [] });
  });

  it('adds to a plan what it has not, and takes nothing away', async () => {
    const plan = await ofHoglandet();
    const parts = async () => (await table('plan').findOne({ where: { documentId: plan, publishedAt: null }, populate: { sections: true, columns: true } as never })) as unknown as Row; // prettier-ignore
    const before = await parts();
    const rows = await rowsOf(plan);
    const bytes = Buffer.from('Nytt avsnitt\n\nSå här är det med det.\n\nAktivitet\tNär\nEn helt ny sak\tMaj 2027\n');
    const given = { file: bytes, name: 'mer.txt', fields: { plan, organisation: undefined } };
    const { changes } = await asked('editor', 'imports', given, 200);
    expect(changes).toContainEqual({ do: 'make-activity', name: 'En helt ny sak', at: 0 });
    const after = await parts();
    expect(after['columns']).toEqual(before['columns']);
    expect(after['sections'].slice(0, before['sections'].length)).toEqual(before['sections']);
    expect(after['sections']).toHaveLength(before['sections'].length + 1);
    expect((await rowsOf(plan)).activities).toHaveLength(rows.activities.length + 1);
    expect(await asked('editor', 'imports', given, 200)).toMatchObject({ changes: [] });
  });

  it('doubles nothing when it is sent four times at once', async () => {
    const bytes = Buffer.from('Aktivitet\tKanal\nSamtidigt ett\tPratbubblan\nSamtidigt två\tPratbubblan\n');
    const given = { file: bytes, name: 'samtidigt.txt' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => sent('editor', 'imports', given)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.data.plan)).size).toBe(1);
    expect(await table('activity').count({ where: { summary: { $startsWith: 'Samtidigt' } } })).toBe(2);
    expect(await table('channel').count({ where: { name: 'Pratbubblan' } })).toBe(1);
    expect(await table('plan').count({ where: { title: 'samtidigt' } })).toBe(1);
  });

  it('leaves nothing when the seventh activity cannot be written', async () => {
    const before = await counts();
    let written = 0;
    const unsubscribe = application.strapi.db.lifecycles.subscribe({
      models: ['api::activity.activity'],
      beforeCreate() {
        written += 1;
        if (written === 7) throw new Error('The disk is full.');
      },
    });
    const bytes = Buffer.concat([csv(), Buffer.from('\n')]);
    const response = await sent('editor', 'imports', { file: bytes, name: 'avbrott.csv', fields: { choices: theGroupIsMeant() } }); // prettier-ignore
    unsubscribe();
    expect([response.status, written]).toEqual([500, 7]);
    expect(await counts()).toEqual(before);
    const again = await sent('editor', 'imports', { file: bytes, name: 'avbrott.csv', fields: { choices: theGroupIsMeant() } }); // prettier-ignore
    expect(again.status).toBe(201);
  });
});

describe('where a person may import to', () => {
  const placesOf = async (account: 'editor' | 'admin' | 'unit') => {
    const response = await (await application.as(account)).get('/plan-import/places').expect(200);
    return response.body.data as Row;
  };

  it('are the organisations in which they have a seat with what belongs to them, and plans they may change', async () => {
    const strange = { documentId: 'langtbortiforbundet', name: 'Långt borta', kind: 'other', publishedAt: new Date() };
    await table('organisation').create({ data: strange as never });
    const places = await placesOf('editor');
    expect(places['mayMakePlan']).toBe(true);
    expect(places['organisations']).toContainEqual({ documentId: federation, name: 'Höglandets samordningsförbund' });
    const ids = (of: Row) => of['organisations'].map(({ documentId }: Row) => documentId);
    expect(ids(places)).not.toContain('langtbortiforbundet');
    expect(places['plans'].map(({ documentId }: Row) => documentId)).toContain(await ofHoglandet());
    expect(ids(await placesOf('admin'))).toContain('langtbortiforbundet');
    await table('organisation').deleteMany({ where: { documentId: 'langtbortiforbundet' } });
  });

  it('are none for whoever may neither make plans nor change them, nor for visitors', async () => {
    expect(await placesOf('unit')).toEqual({ mayMakePlan: false, organisations: [], plans: [] });
    await application.http.get('/plan-import/places').expect(401);
  });
});

describe('choices of the last time', () => {
  const given = (fields: object) => ({
    file: Buffer.from('Aktivitet\tKanal\nEn sak\tKlotterplanket\nEn till\tPratbubblan igen\n'),
    name: 'valen.txt',
    fields: { ...fields },
  });
  const leave = (name: string) => [{ kind: 'channel', name, leave: true }];
  const channels = ({ changes }: Row) =>
    changes.flatMap((change: Row) => (change['kind'] === 'channel' ? [change['name']] : []));

  it('are told by a preview, hold until there are others, and are undone by an empty list', async () => {
    await asked('editor', 'imports', given({ choices: leave('Klotterplanket') }), 201);
    const again = await asked('editor', 'previews', given({}), 200);
    expect(again['choices']).toEqual(leave('Klotterplanket'));
    expect(channels(again)).toEqual([]);
    const anew = await asked('editor', 'previews', given({ choices: [] }), 200);
    expect([anew['choices'], channels(anew)]).toEqual([[], ['Klotterplanket']]);
  });

  it('are open again in a preview when what was chosen is gone', async () => {
    const { documentId } = await table('channel').create({ data: { documentId: 'tillfalligkanal', name: 'Tillfälligt', kind: 'other' } as never }); // prettier-ignore
    const choices = [{ kind: 'channel', name: 'Klotterplanket', use: documentId }];
    await asked('editor', 'imports', given({ choices }), 200);
    expect((await asked('editor', 'previews', given({}), 200))['choices']).toEqual(choices);
    await table('channel').deleteMany({ where: { documentId } });
    expect((await asked('editor', 'previews', given({}), 200))['choices']).toEqual([]);
  });

  it('says of changed activities which they are and what of them changes', async () => {
    const first = { file: Buffer.from('Aktivitet\tNär\nAllra först\tMars 2027\nSedan\tMaj 2027\n'), name: 'ett.txt' };
    const { plan } = await asked('editor', 'imports', first, 201);
    const file = Buffer.from('Aktivitet\tNär\nAllra först\tMars 2027\nsedan\tJuni 2027\nSist\tJuli 2027\n');
    const fields = { plan, organisation: undefined };
    const { changes } = await asked('editor', 'previews', { file, name: 'tva.txt', fields }, 200);
    expect(changes).toContainEqual({ do: 'change-activity', name: 'Sedan', at: 1, fields: ['summary', 'timing'] });
    expect(changes).toContainEqual({ do: 'make-activity', name: 'Sist', at: 2 });
  });
});
