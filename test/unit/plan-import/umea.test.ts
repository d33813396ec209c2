import type { PlanPreview } from '../../../src/domain/plan-import/preview';
import { recognise } from '../../../src/domain/plan-import/recognise';
import { readFile, readText, type Read } from '../../../src/plan-import/readers/read-file';
import { seeded } from './fixtures/seeded';
import { AUDIENCES, HEADINGS, REACH } from './fixtures/umea';
import { umea } from './fixtures/umea-files';

/** Copied from a PDF file: no styles, lines broken anywhere, a page number between two bullets. */
const copied = () =>
  [
    'Mål ',
    'Målet med planen är att alla grupper får information. Målen är indelade efter vad var och ',
    'en ska veta.  ',
    ' ',
    ...AUDIENCES.flatMap((audience) => [
      `${audience.heading} `,
      'Veta  ',
      audience.know,
      '  ',
      'Känna till  ',
      audience.knowAbout,
      ' Agera  ',
      audience.act,
      ' ',
    ]),
    'Kanaler och strategi ',
    '',
    '• Andra vägar att sprida information är att ordna konferenser, ',
    '',
    'seminarier och frukostmöten. ',
    'Här följer de primära kanalerna. ',
    ...REACH.flatMap((list) => [
      ` ${list.heading} `,
      `Information ska komma till ${list.heading.toLowerCase()} via: `,
      '',
      ...list.channels.map((channel) => `• ${channel}  `),
      ' ',
    ]),
    'Tids- och aktivitetsplan ',
    ' ',
    HEADINGS.join(' '),
    '      ',
  ].join('\n');

const understood = (read: Read, known = {}): PlanPreview => {
  if (!read.ok) throw new Error(read.because.code);
  return recognise(read.source, { known });
};

describe.each([
  ['a Word file', async () => readFile(await umea(), 'plan.docx')],
  ['text copied from a PDF file', async () => readText(copied())],
] as const)("Umeå's plan from %s", (way, read) => {
  it('has goals for five audiences on three levels, and one above them', async () => {
    const preview = understood(await read());
    const goals = preview.things.filter(({ kind }) => kind === 'goal');
    expect(goals).toHaveLength(18);
    const [overall, ...others] = goals;
    expect(overall?.traits.level).toBeUndefined();
    const levels = others.map(({ traits }) => traits.level);
    expect([
      levels.filter((level) => level === 'know').length,
      levels.filter((level) => level === 'know-about').length,
    ]).toEqual([5, 5]);
    expect(levels.filter((level) => level === 'act')).toHaveLength(7);
    const names = others.map(({ traits }) => preview.things.find(({ key }) => key === traits.audiences?.[0])?.name);
    expect([...new Set(names)]).toEqual(AUDIENCES.map((audience) => audience.heading));
  });

  it('keeps the word that narrows an audience within a goal', async () => {
    const preview = understood(await read());
    const qualifiers = preview.things.flatMap(({ kind, traits }) =>
      kind === 'goal' && traits.qualifier ? [traits.qualifier] : [],
    );
    expect(qualifiers).toEqual(expect.arrayContaining(['Alla', 'Berörda', 'inom berörda parter']));
  });

  it('has 32 cells of reach over 17 channels, one of them on a condition', async () => {
    const preview = understood(await read());
    expect(preview.reaches).toHaveLength(32);
    const channels = preview.things.filter(({ kind }) => kind === 'channel');
    expect(channels).toHaveLength(17);
    expect(preview.reaches.filter(({ condition }) => condition)).toEqual([
      expect.objectContaining({ condition: 'om behov finns' }),
    ]);
    const perAudience = [...countsOf(preview.reaches.map(({ audience }) => audience)).values()];
    expect(perAudience).toEqual([8, 7, 9, 4, 4]);
  });

  it('offers an audience with another name, and takes it for another until told', async () => {
    const preview = understood(await read());
    const citizens = preview.things.find(({ name, kind }) => name === 'Medborgare i kommunerna' && kind === 'audience');
    expect(citizens?.match).toBeUndefined();
    expect(citizens?.alternatives[0]).toMatchObject({ name: 'Kommunens medborgare', because: 'words' });
  });

  it('finds the audiences and channels that exist by their names and other names', async () => {
    const preview = understood(await read(), seeded('umea.yaml'));
    const found = (kind: string) => preview.things.filter((thing) => thing.kind === kind);
    expect(found('audience').map(({ match }) => match?.id)).toEqual([
      'u.fortroendevalda',
      'u.chefer',
      'u.medarbetare',
      'u.ideella',
      'u.medborgare',
    ]);
    expect(found('channel').every(({ match }) => match)).toBe(true);
  });

  it('keeps the five columns of its empty table, in their order', async () => {
    const preview = understood(await read());
    expect(preview.columns.map(({ field, heading: label }) => [field, label])).toEqual([
      ['timing', 'Tidpunkt'],
      ['audiences', 'Målgrupper'],
      ['key-messages', 'Budskap'],
      ['channels', 'Kanal'],
      ['responsible', 'Ansvarig'],
    ]);
    expect(preview.activities).toEqual([]);
  });

  it('leaves nothing out but the page number', async () => {
    const preview = understood(await read());
    expect(preview.ledger.filter(({ became }) => became.length === 0).map(({ text }) => text)).toEqual(
      way === 'a Word file' ? ['2'] : [],
    );
  });

  it('puts together the sentence that the page has cut', async () => {
    const preview = understood(await read());
    const text = JSON.stringify(preview.sections);
    expect(text).toMatch(/konferenser, seminarier och frukostmöten\./);
  });
});

describe("Umeå's sections", () => {
  it('are kept with what each is about', async () => {
    const preview = understood(await readFile(await umea(), 'plan.docx'), seeded('umea.yaml'));
    expect(preview.sections.map(({ kind, heading: label }) => [kind, label])).toEqual([
      ['purpose', 'Syfte'],
      ['other', 'Mål'],
      ['strategy', 'Kanaler och strategi'],
      ['media', 'Ordning för kontakt med media'],
      ['follow-up', 'Uppföljning'],
      ['budget', 'Kommunikationsbudget'],
      ['responsibilities', 'Ansvar'],
      ['national', 'Nationellt arbete'],
      ['other', 'Erfarenheter'],
    ]);
    expect(preview.things.filter(({ kind }) => kind === 'key-message')).toHaveLength(2);
    expect(preview.review?.rrule).toBe('FREQ=YEARLY');
    expect(preview.review?.bodies).toHaveLength(2);
  });
});

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
