import { heading, table } from './fixtures/word';
import { c, fields, fromText, fromWord, left, names } from './fixtures/understood';
import type { Known } from '../../../src/domain/plan-import/preview';

describe('The columns of an action plan', () => {
  it.each([
    ['Aktivitet\tKlart\tAnsvarig', ['summary', 'timing', 'responsible']],
    [
      'Tidpunkt\tMålgrupper\tBudskap\tKanal\tAnsvarig',
      ['timing', 'audiences', 'key-messages', 'channels', 'responsible'],
    ],
    [
      'Åtgärd\tMål\tVem ansvarar?\tNär?\tKostnad\tStatus',
      ['summary', 'goals', 'responsible', 'timing', 'budget', 'progress'],
    ],
    [
      'Vad\tTill vem\tHur\tNär\tVem\tUppföljning',
      ['summary', 'audiences', 'channels', 'timing', 'responsible', 'follow-up'],
    ],
    [
      'Nr\tKommunikationsinsats\tSyfte\tMottagare\tKanal/forum\tTidplan',
      ['summary', 'key-messages', 'audiences', 'channels', 'timing'],
    ],
    [
      'Activity\tGoals\tTarget group\tKey message\tChannel\tWhen\tResponsible\tEvaluation',
      ['summary', 'goals', 'audiences', 'key-messages', 'channels', 'timing', 'responsible', 'follow-up'],
    ],
    ['Ansvarig\tDatum\tInsats', ['responsible', 'timing', 'summary']],
    [
      'Målgrupp\tInsats\tBeskrivning\tPlats\tSamarbete',
      ['audiences', 'summary', 'description', 'location', 'partners'],
    ],
  ])('are recognised whatever they are called and in whatever order: %s', async (headings, expected) => {
    const cells = headings.split('\t').map((_, index) => `Värde ${index}`);
    expect(fields(await fromText(`${headings}\n${cells.join('\t')}`))).toEqual(expected);
  });

  it('are told from what stands in them where a heading can mean several things', async () => {
    const lists = 'Mål\n\n- Fler vet vad vi gör\n\nBudskap\n\n- Vi finns för dig\n\n';
    expect(fields(await fromText(`${lists}Aktivitet\tSyfte\nMöte\tVi finns för dig`))).toEqual([
      'summary',
      'key-messages',
    ]);
    expect(fields(await fromText(`${lists}Aktivitet\tSyfte\nMöte\tFler vet vad vi gör`))).toEqual(['summary', 'goals']);
    expect(fields(await fromText('Aktivitet\tKlart\nMöte\tJa\nBrev\tNej'))).toEqual(['summary', 'progress']);
  });

  it('may have headings in two rows, one over several', async () => {
    const preview = await fromWord([
      table([
        [
          { lines: ['Aktivitet'], rowSpan: 2 },
          { lines: ['När'], columnSpan: 2 },
          { lines: ['Ansvarig'], rowSpan: 2 },
        ],
        [c('Start'), c('Slut')],
        [c('Möte'), c('2024-03-01'), c('2024-05-31'), c('Anna')],
      ]),
    ]);
    expect(fields(preview)).toEqual(['summary', 'timing', 'timing', 'responsible']);
    expect(preview.activities[0]?.timing).toMatchObject({ mode: 'once', start: '2024-03-01', end: '2024-05-31' });
  });

  it('that nobody knows are listed with what stands in them', async () => {
    const preview = await fromText('Aktivitet\tAnsvarig\tXyz\nMöte\tAnna\tåtta');
    expect(left(preview)).toEqual([
      ['Xyz', 'column-not-recognised'],
      ['åtta', 'column-not-recognised'],
    ]);
  });

  it('are not looked for in a table of something else, which is listed whole', async () => {
    const preview = await fromText('Namn\tTelefon\nAnna\t070\nBo\t071');
    expect(preview.activities).toEqual([]);
    expect(left(preview)).toHaveLength(6);
    expect(preview.warnings).toContainEqual({ code: 'nothing-recognised', detail: {} });
  });
});

describe('A cell', () => {
  it('has several values in lines, with commas, semicolons, "och" or a slash', async () => {
    const preview = await fromWord([
      table([
        [c('Aktivitet'), c('Ansvarig'), c('Målgrupp')],
        [c('Ett'), c('Förbundschef, projektägare och beredningsgrupp'), c('Chefer; medarbetare')],
        [c('Två'), c('Katja/Susanne'), c('Chefer', 'Politiker')],
        [c('Tre'), c('Projekt-/utvecklingsledare'), c('Kommuner (skola, vård) samt regioner')],
      ]),
    ]);
    const [one, two, three] = preview.activities;
    expect(names(preview, one?.responsible ?? [])).toEqual(['Förbundschef', 'Projektägare', 'Beredningsgrupp']);
    expect(names(preview, two?.responsible ?? [])).toEqual(['Katja', 'Susanne']);
    expect(names(preview, three?.responsible ?? [])).toEqual(['Projekt-/utvecklingsledare']);
    expect(names(preview, one?.audiences ?? [])).toEqual(['Chefer', 'Medarbetare']);
    expect(names(preview, two?.audiences ?? [])).toEqual(['Chefer', 'Politiker']);
    expect(names(preview, three?.audiences ?? [])).toEqual(['Kommuner (skola, vård)', 'Regioner']);
  });

  it('is left whole when something of that name exists', async () => {
    const known: Known = { channel: [{ id: 'k', name: 'Konferenser, seminarier och frukostmöten' }] };
    const preview = await fromText('Aktivitet\tKanal\nMöte\tKonferenser, seminarier och frukostmöten', { known });
    expect(preview.activities[0]?.channels).toEqual(['channel:1']);
    expect(preview.things[0]?.match?.id).toBe('k');
  });

  it('names goals and key messages by their numbers and letters', async () => {
    const preview = await fromText(
      [
        'Mål\n\n1. Fler vet\n2. Fler kan\n3. Fler vill\n',
        'Budskap\n\nA. Vi finns\nB. Vi hjälper\n',
        'Aktivitet\tMål\tBudskap',
        'Möte\tmål 1, 3\tbudskap B',
        'Brev\t1–3\tA och B',
        'Mejl\t2\t',
        'Film\t9\tC',
      ].join('\n'),
    );
    expect(preview.activities.map(({ goals }) => names(preview, goals))).toEqual([
      ['Fler vet', 'Fler vill'],
      ['Fler vet', 'Fler kan', 'Fler vill'],
      ['Fler kan'],
      [],
    ]);
    expect(preview.activities.map(({ keyMessages }) => names(preview, keyMessages))).toEqual([
      ['Vi hjälper'],
      ['Vi finns', 'Vi hjälper'],
      [],
      [],
    ]);
    expect(left(preview)).toEqual([
      ['9', 'reference-unknown'],
      ['C', 'reference-unknown'],
    ]);
  });

  it('says a cost, a state and a place', async () => {
    const preview = await fromText(
      'Aktivitet\tKostnad\tStatus\tPlats\nMässa\t10 000 kr\tGenomförd\tUmeå\nBrev\tca 5 tkr\tpågår\t\nFilm\tenligt offert\tgrön\t',
    );
    expect(preview.activities.map(({ budget, progress, location }) => [budget, progress, location])).toEqual([
      [10_000, 'completed', 'Umeå'],
      [5_000, 'in-process', undefined],
      [undefined, undefined, undefined],
    ]);
    expect(left(preview)).toEqual([
      ['enligt offert', 'not-an-amount'],
      ['grön', 'status-unknown'],
    ]);
  });

  it('that is merged belongs to every activity beside it', async () => {
    const preview = await fromWord([
      table([
        [c('Målgrupp'), c('Aktivitet'), c('När')],
        [{ lines: ['Chefer'], rowSpan: 2 }, c('Möte'), c('Mars 2024')],
        [c('Brev'), c('Löpande')],
      ]),
    ]);
    expect(preview.activities.map(({ summary, audiences }) => [summary, names(preview, audiences)])).toEqual([
      ['Möte', ['Chefer']],
      ['Brev', ['Chefer']],
    ]);
  });

  it('without a merged cell above it leaves open what it leaves open', async () => {
    const preview = await fromText('Aktivitet\tMålgrupp\nMöte\tChefer\nBrev\t');
    expect(preview.activities[1]?.audiences).toEqual([]);
  });
});

describe('An activity', () => {
  it('goes on in the row below when the page has cut its name', async () => {
    const preview = await fromText(
      'Aktivitet\tAnsvarig\nUtskick till alla hushåll och\tAnna\nföretag i kommunen\t\nMöte\tBo',
    );
    expect(preview.activities.map(({ summary }) => summary)).toEqual([
      'Utskick till alla hushåll och företag i kommunen',
      'Möte',
    ]);
  });

  it('is named after its channel and audience when the plan has no column for it', async () => {
    const preview = await fromText('Målgrupp\tBudskap\tKanal\tNär\nChefer\tVi finns\tIntranät\tLöpande');
    expect(preview.activities).toEqual([expect.objectContaining({ summary: 'Intranät – Chefer', isComposed: true })]);
    expect(preview.warnings.map(({ code }) => code)).toEqual(['summary-composed']);
  });

  it('takes the year of the plan where its time names none', async () => {
    const preview = await fromWord([
      heading('Kommunikationsplan 2026', 0),
      table([
        [c('Aktivitet'), c('När')],
        [c('Möte'), c('vecka 12')],
      ]),
    ]);
    expect(preview.activities[0]?.timing).toMatchObject({ text: 'vecka 12', start: '2026-03-16', end: '2026-03-22' });
  });

  it('is reported when its time has no days to put in a calendar', async () => {
    const preview = await fromText('Aktivitet\tNär\nMöte\tvecka 12');
    expect(preview.warnings).toContainEqual({
      code: 'timing-without-days',
      detail: { activity: 'activity:1', summary: 'Möte', text: 'vecka 12' },
    });
  });

  it('keeps a name too long for its field in its description', async () => {
    const long = 'Ett långt namn '.repeat(30).trim();
    const [activity] = (await fromText(`Aktivitet\tAnsvarig\n${long}\tAnna`)).activities;
    expect(activity?.summary.length).toBeLessThanOrEqual(255);
    expect(activity?.description).toBe(long);
  });
});
