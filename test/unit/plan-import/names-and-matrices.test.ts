import type { Known } from '../../../src/domain/plan-import/preview';
import { bold, bullets, heading, paragraph, table } from './fixtures/word';
import { c, fromText, fromWord, left, names, thing } from './fixtures/understood';
import { matrix } from './fixtures/vkl-files';

describe('A name', () => {
  const known: Known = {
    office: [
      { id: 'styrelse', name: 'Styrelsen' },
      { id: 'chef', name: 'Förbundschef', aliases: ['FC'] },
    ],
    channel: [{ id: 'guide', name: 'Välfärdsguiden' }],
    audience: [{ id: 'alla', name: 'Alla', all: true }],
  };

  it('that is misprinted is offered as what exists, and new until somebody chooses', async () => {
    const preview = await fromText('Aktivitet\tKanal\tAnsvarig\nMöte\tValfärdsguiden\tStyrelse', { known });
    expect(thing(preview, 'Valfärdsguiden')).toMatchObject({
      alternatives: [{ id: 'guide', because: 'misprint', name: 'Välfärdsguiden' }],
    });
    expect(thing(preview, 'Valfärdsguiden')?.match).toBeUndefined();
    expect(thing(preview, 'Styrelse')?.alternatives[0]).toMatchObject({ id: 'styrelse', because: 'form' });
  });

  it('that is written in two ways in one document is offered as one', async () => {
    const preview = await fromText('Aktivitet\tKanal\nMöte\tVälfärdsguiden\nBrev\tValfärdsguiden');
    expect(thing(preview, 'Valfärdsguiden')?.alternatives[0]).toMatchObject({ id: 'channel:1', because: 'misprint' });
  });

  it('is found by another name, and with a hyphen that a narrow column has put in', async () => {
    const preview = await fromText('Aktivitet\tAnsvarig\nMöte\tFC\nBrev\tFörbunds-chef', { known });
    expect(preview.things.filter(({ kind }) => kind === 'office')).toEqual([
      expect.objectContaining({ name: 'Förbundschef', written: ['FC', 'Förbunds-chef'] }),
    ]);
  });

  it('for all audiences means the one that stands for all', async () => {
    const preview = await fromText('Aktivitet\tMålgrupp\nMöte\tAlla målgrupper', { known });
    expect(preview.things[0]?.match?.id).toBe('alla');
  });
});

describe('A matrix of audiences and channels', () => {
  it('gives a cell of reach for each of its cells, and asks for the sign that nobody explains', async () => {
    const preview = await fromWord([
      heading('Intressentanalys', 1),
      matrix,
      paragraph('D = Deltar'),
      paragraph('E = Elektroniskt (mail & webb)'),
    ]);
    const count = (code?: string) => preview.reaches.filter((reach) => reach.code === code).length;
    expect([preview.reaches.length, count('E'), count('D'), count('P'), count()]).toEqual([66, 43, 2, 6, 15]);
    expect(preview.legend).toEqual([
      { code: 'D', label: 'Deltar' },
      { code: 'E', label: 'Elektroniskt (mail & webb)' },
      { code: 'P' },
    ]);
    expect(preview.warnings).toContainEqual({ code: 'code-unexplained', detail: { code: 'P' } });
    expect(left(preview)).toEqual([]);
  });

  it('is read the other way round when the audiences stand above', async () => {
    const preview = await fromText('Kanal\tChefer\tMedarbetare\nIntranät\tx\tx\nNyhetsbrev\tx\t\nBrev\t\tx');
    expect(preview.reaches.map(({ audience, channel }) => names(preview, [audience, channel]))).toEqual([
      ['Chefer', 'Intranät'],
      ['Medarbetare', 'Intranät'],
      ['Chefer', 'Nyhetsbrev'],
      ['Medarbetare', 'Brev'],
    ]);
  });
});

describe('What else a plan may have', () => {
  it('is a checklist with answers', async () => {
    const preview = await fromText(
      'Fråga\tJa\tNej\nFinns det pengar?\tx\t\nÄr målen mätbara?\t\tx\nHar alla läst?\t\t',
    );
    expect(preview.checklist).toEqual([
      { question: 'Finns det pengar?', answer: 'yes' },
      { question: 'Är målen mätbara?', answer: 'no' },
      { question: 'Har alla läst?' },
    ]);
  });

  it('is headings that are only bold', async () => {
    const preview = await fromWord([
      bold('Mål'),
      ...bullets(['Fler vet', 'Fler kan']),
      bold('Bakgrund'),
      paragraph('Så här var det.'),
    ]);
    expect(preview.things.map(({ kind, name }) => [kind, name])).toEqual([
      ['goal', 'Fler vet'],
      ['goal', 'Fler kan'],
    ]);
    expect(preview.sections).toEqual([
      { kind: 'background', heading: 'Bakgrund', body: [{ kind: 'paragraph', text: 'Så här var det.' }] },
    ]);
  });

  it('is two tables of the same kind, one after the other', async () => {
    const preview = await fromWord([
      heading('Våren', 1),
      table([
        [c('Aktivitet'), c('När')],
        [c('Möte'), c('Mars 2024')],
      ]),
      heading('Hösten', 1),
      table([
        [c('Aktivitet'), c('När')],
        [c('Brev'), c('Oktober 2024')],
      ]),
    ]);
    expect(preview.activities.map(({ key, summary }) => [key, summary])).toEqual([
      ['activity:1', 'Möte'],
      ['activity:2', 'Brev'],
    ]);
  });

  it('is columns lined up by spaces, or by bars', async () => {
    const spaces = 'Aktivitet     När        Ansvarig\nMöte          Löpande    Anna\nBrev          Mars 2024  Bo';
    const bars = '| Aktivitet | När | Ansvarig |\n|---|---|---|\n| Möte | Löpande | Anna |\n| Brev | Mars 2024 | Bo |';
    for (const text of [spaces, bars]) {
      const preview = await fromText(text);
      expect(preview.activities.map(({ summary, timing }) => [summary, timing?.mode])).toEqual([
        ['Möte', 'ongoing'],
        ['Brev', 'once'],
      ]);
    }
  });
});
