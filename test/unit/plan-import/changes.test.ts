import {
  changesFor,
  type ActivityValues,
  type Change,
  type Existing,
  type Reference,
} from '../../../src/domain/plan-import/changes';
import type { Known, PlanPreview, ThingKind } from '../../../src/domain/plan-import/preview';
import { recognise } from '../../../src/domain/plan-import/recognise';
import { readText } from '../../../src/plan-import/readers/read-file';
import { pasted } from './fixtures/hoglandet-files';
import { seeded } from './fixtures/seeded';
import { fromText } from './fixtures/understood';

const EMPTY: Existing = { activities: [], reaches: [], sections: [] };

const idOf = (one: Reference): string => ('id' in one ? one.id : `made ${one.made}`);
const settled = (one: Reference): Reference => ({ id: idOf(one) });

/** What is there once the changes have been written: each thing made gets an id. */
function written(preview: PlanPreview, changes: readonly Change[], known: Known): { known: Known; existing: Existing } {
  const kinds: readonly ThingKind[] = ['goal', 'audience', 'channel', 'key-message', 'office', 'organisation'];
  const made = changes.flatMap((change) => (change.do === 'make-thing' ? [change.thing] : []));
  const fresh = kinds.map((kind) => [
    kind,
    [
      ...(known[kind] ?? []),
      ...made
        .filter((thing) => thing.kind === kind)
        .map(({ key, name, traits }) => ({ id: `made ${key}`, name, ...(traits.all && { all: true }) })),
    ],
  ]);
  const settledValues = (values: ActivityValues): ActivityValues =>
    Object.fromEntries(
      Object.entries(values).map(([field, value]) => [
        field,
        Array.isArray(value) && field !== 'followUps' ? (value as readonly Reference[]).map(settled) : value,
      ]),
    ) as unknown as ActivityValues;
  return {
    known: Object.fromEntries(fresh) as Known,
    existing: {
      activities: changes.flatMap((change, index) =>
        change.do === 'make-activity' ? [{ id: `a${index}`, values: settledValues(change.values) }] : [],
      ),
      reaches: changes.flatMap((change) =>
        change.do === 'make-reach' ? [{ audience: idOf(change.audience), channel: idOf(change.channel) }] : [],
      ),
      sections: preview.sections.map(({ heading }) => heading),
    },
  };
}

const MATRIX = 'Kanal\tChefer\tMedarbetare\nIntranät\tE\tE\nNyhetsbrev\tE\tP\n\nBakgrund\n\nSå här är det.\n\n';

describe('What an import writes', () => {
  it.each([
    ['on an empty plan, with nothing known', {}],
    ['with all that the example plan has', seeded('hoglandet.yaml')],
  ])('is nothing the second time %s', async (_, known) => {
    const read = await readText(MATRIX + pasted());
    if (!read.ok) throw new Error(read.because.code);
    const preview = recognise(read.source, { known });
    const changes = changesFor(preview, {}, EMPTY);
    expect(changes.filter((change) => change.do === 'make-activity')).toHaveLength(11);
    expect(changes.filter((change) => change.do === 'make-reach')).toHaveLength(4);
    const after = written(preview, changes, known);
    expect(changesFor(recognise(read.source, { known: after.known }), {}, after.existing)).toEqual([]);
  });

  it('makes what is new, and nothing of what exists', async () => {
    const known: Known = { office: [{ id: 'chef', name: 'Förbundschef' }] };
    const preview = await fromText('Aktivitet\tAnsvarig\nMöte\tFörbundschef\nBrev\tKommunikatör', { known });
    const changes = changesFor(preview, {}, EMPTY);
    expect(changes.flatMap((change) => (change.do === 'make-thing' ? [change.thing.name] : []))).toEqual([
      'Kommunikatör',
    ]);
    expect(changes.flatMap((change) => (change.do === 'make-activity' ? [change.values.responsible] : []))).toEqual([
      [{ id: 'chef' }],
      [{ made: 'office:2' }],
    ]);
  });

  it('follows a choice: this one exists, that one is another of the document, and one is left out', async () => {
    const preview = await fromText(
      'Aktivitet\tKanal\nEtt\tVälfärdsguiden\nTvå\tValfärdsguiden\nTre\tHemsidan\nFyra\tBloggen',
    );
    const choices = {
      'channel:2': { use: 'channel:1' },
      'channel:3': { use: 'web' },
      'channel:4': { leave: true },
    } as const;
    const changes = changesFor(preview, choices, EMPTY);
    expect(changes.flatMap((change) => (change.do === 'make-thing' ? [change.thing.name] : []))).toEqual([
      'Välfärdsguiden',
    ]);
    expect(changes.flatMap((change) => (change.do === 'make-activity' ? [change.values.channels] : []))).toEqual([
      [{ made: 'channel:1' }],
      [{ made: 'channel:1' }],
      [{ id: 'web' }],
      [],
    ]);
  });

  it('changes of an activity only what the document says otherwise', async () => {
    const first = await fromText('Aktivitet\tNär\tAnsvarig\nMöte\tMars 2024\tAnna\nBrev\tLöpande\tBo');
    const { known, existing } = written(first, changesFor(first, {}, EMPTY), {});
    const second = await fromText('Aktivitet\tNär\tAnsvarig\nMöte\tMaj 2024\tAnna\nBrev\t\tBo', { known });
    expect(changesFor(second, {}, existing)).toEqual([
      {
        do: 'change-activity',
        id: existing.activities[0]?.id,
        values: { timing: { mode: 'once', text: 'Maj 2024', start: '2024-05-01', end: '2024-05-31' } },
        order: 1,
      },
    ]);
  });

  it('does not go round in circles that somebody has chosen', async () => {
    const preview = await fromText('Aktivitet\tKanal\nEtt\tA-bladet\nTvå\tB-bladet');
    const changes = changesFor(
      preview,
      { 'channel:1': { use: 'channel:2' }, 'channel:2': { use: 'channel:1' } },
      EMPTY,
    );
    expect(changes.filter((change) => change.do === 'make-thing')).toHaveLength(2);
  });
});
