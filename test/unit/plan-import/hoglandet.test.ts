import { gapsIn, openFields } from '../../../src/domain/plan-gaps';
import { contentsOf } from '../../../src/domain/plan-import/contents-of-preview';
import type { PlanPreview, ThingKind } from '../../../src/domain/plan-import/preview';
import { recognise } from '../../../src/domain/plan-import/recognise';
import { readFile, readText, type Read } from '../../../src/plan-import/readers/read-file';
import { csv, cutByPages, mergedRows, oneRowEach, pasted, workbook } from './fixtures/hoglandet-files';
import { seeded } from './fixtures/seeded';

const known = seeded('hoglandet.yaml');
const understood = (read: Read): PlanPreview => {
  if (!read.ok) throw new Error(read.because.code);
  return recognise(read.source, { known });
};

const WAYS = {
  'a Word file with a row for each activity': async () => understood(await readFile(await oneRowEach(), 'plan.docx')),
  'a Word file with merged cells': async () => understood(await readFile(await mergedRows(), 'plan.docx')),
  'a Word file made of a PDF file, cut by its pages': async () =>
    understood(await readFile(await cutByPages(), 'plan.docx')),
  'a workbook': async () => understood(await readFile(await workbook(), 'plan.xlsx')),
  'a CSV file': async () => understood(await readFile(csv(), 'plan.csv')),
  'pasted text': async () => understood(await readText(pasted())),
};

describe.each(Object.entries(WAYS))("Höglandet's action plan from %s", (_, given) => {
  let preview: PlanPreview;
  beforeAll(async () => {
    preview = await given();
  });

  const newOnes = (kind: ThingKind) =>
    preview.things.filter((thing) => thing.kind === kind && !thing.match).map(({ name }) => name);

  it('has 11 activities, 24 links to goals and 31 to key messages', () => {
    const { activities } = preview;
    expect(activities).toHaveLength(11);
    expect(activities.flatMap(({ goals }) => goals)).toHaveLength(24);
    expect(activities.flatMap(({ keyMessages }) => keyMessages)).toHaveLength(31);
  });

  it('keeps its eight columns, their headings and their order', () => {
    expect(preview.columns).toEqual([
      { field: 'summary', heading: 'Forum' },
      { field: 'goals', heading: 'Mål' },
      { field: 'audiences', heading: 'Målgrupp' },
      { field: 'key-messages', heading: 'Syfte' },
      { field: 'description', heading: 'Aktivitet / vad' },
      { field: 'timing', heading: 'När' },
      { field: 'responsible', heading: 'Ansvarig' },
      { field: 'follow-up', heading: 'Uppföljning' },
    ]);
  });

  it('uses the goals, key messages, audiences and channels that exist', () => {
    expect(newOnes('goal')).toEqual([]);
    expect(newOnes('key-message')).toEqual([]);
    expect(newOnes('channel')).toEqual([]);
    const inTheTable = preview.activities.flatMap(({ audiences }) => audiences);
    const names = preview.things.filter(({ key }) => inTheTable.includes(key)).map(({ match }) => match?.id);
    expect(names.sort()).toEqual(['h.alla', 'h.medarbetare', 'h.politiker']);
  });

  it('offers the office whose name is cut off, and takes it for nobody', () => {
    expect(newOnes('office')).toEqual(['Arbetsgrupp samverk']);
    const office = preview.things.find(({ name }) => name === 'Arbetsgrupp samverk');
    expect(office?.alternatives[0]).toMatchObject({
      id: 'h.arbetsgrupp',
      name: 'Arbetsgrupp samverkan',
      because: 'cut-off',
    });
  });

  it('has seven who are responsible', () => {
    expect(new Set(preview.activities.flatMap(({ responsible }) => responsible)).size).toBe(7);
  });

  it('reads both audiences where two stand in one cell', () => {
    const day = preview.activities.find(({ summary }) => summary === 'Inspirationsdag');
    const ids = day?.audiences.map((key) => preview.things.find((thing) => thing.key === key)?.match?.id);
    expect(ids).toEqual(['h.politiker', 'h.medarbetare']);
  });

  it('puts the annual report in March and the public meeting in November of every year', () => {
    const timing = (name: string) => preview.activities.find(({ summary }) => summary === name)?.timing;
    expect(timing('Årsredovisning')).toEqual({
      mode: 'recurring',
      text: 'Mars varje år',
      rrule: 'FREQ=YEARLY;BYMONTH=3',
    });
    expect(timing('Offentligt styrelsemöte')).toMatchObject({ rrule: 'FREQ=YEARLY;BYMONTH=11' });
    expect(timing('Uppdrag samverkan')).toEqual({ mode: 'ongoing', text: 'Pågår löpande' });
  });

  it('leaves nothing out', () => {
    const missing = preview.ledger.filter(({ became }) => became.length === 0);
    expect(missing.filter(({ because }) => because !== 'page-furniture' && because !== 'heading-repeated')).toEqual([]);
  });

  it('leaves open what the plan leaves open', () => {
    const gaps = gapsIn(contentsOf(preview));
    expect(openFields(gaps)).toEqual({
      'follow-up': 11,
      description: 7,
      timing: 3,
      responsible: 2,
      goals: 1,
      'key-messages': 1,
      audiences: 0,
    });
    const included = preview.things.find(({ match }) => match?.id === 'h.mal-egenmakt')?.key;
    expect(gaps.filter(({ code }) => code === 'goal-with-one-activity')).toEqual([
      { code: 'goal-with-one-activity', goal: included, activity: 'activity:1' },
    ]);
    expect(gaps.filter(({ code }) => code === 'goal-without-activity')).toEqual([]);
  });
});

describe("The text around Höglandet's action plan", () => {
  it.each([
    'a Word file with a row for each activity',
    'a Word file made of a PDF file, cut by its pages',
    'pasted text',
  ] as const)('becomes sections, audiences and qualities from %s', async (way) => {
    const preview = await WAYS[way]();
    expect(preview.title).toBe('Kommunikationsplan');
    expect(preview.qualities).toEqual(['levande', 'relevant', 'aktuell', 'heltäckande', 'engagerande', 'informativ']);
    expect(preview.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['background', 'Nuläge och bakgrund'],
      ['purpose', 'Syfte och mål med kommunikationsplanen'],
      ['other', 'Budskap i kommunikationen'],
      ['needs', 'Behov'],
      ['follow-up', 'Uppföljning och utvärdering'],
    ]);
    expect(
      preview.things.filter(({ kind }) => kind === 'audience').map(({ match, name }) => match?.id ?? name),
    ).toEqual([
      'h.interna',
      'h.politiker',
      'h.medarbetare',
      'Externa målgrupper',
      'h.deltagare',
      'h.malgrupp',
      'h.anhoriga',
      'h.brukarorganisationer',
      'h.ideella',
      'h.allmanheten',
      'h.alla',
    ]);
    const bodies = preview.things
      .filter(({ key }) => preview.review?.bodies.includes(key))
      .map(({ match }) => match?.id);
    expect(bodies).toEqual(['h.beredningsgrupp', 'h.styrelse']);
    expect(preview.review?.rrule).toBe('FREQ=YEARLY;BYMONTH=1');
  });

  it('shows that no activity names an external audience', async () => {
    const gaps = gapsIn(contentsOf(await WAYS['pasted text']()));
    expect(gaps).toContainEqual({ code: 'no-external-audience-named' });
    expect(gaps.filter(({ code }) => code === 'audience-not-addressed')).toHaveLength(7);
  });
});
