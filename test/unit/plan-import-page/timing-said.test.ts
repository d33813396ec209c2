import { columnsIn } from '../../../src/admin/plan-import/preview/cells-of';
import { timingSaid } from '../../../src/admin/plan-import/preview/timing-said';
import { headlinesOf, talliesOf } from '../../../src/admin/plan-import/write/tallies';
import { readTiming } from '../../../src/domain/plan-import/read-timing';
import type { ChangeView, PreviewView } from '../../../src/shared/plan-import';

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december']; // prettier-ignore
const words = {
  t: (key: string, values: object = {}) => [key.replace('timing.', ''), ...Object.values(values)].join(' '),
  day: (date: string) => date,
  month: (number: number) => MONTHS[number - 1] ?? '',
  list: (names: readonly string[]) => names.join(' och '),
};

it.each([
  ['Mars varje år', 'every.YEARLY 1, in mars'],
  ['15 mars varje år', 'every.YEARLY 1, on-day 15, in mars'],
  ['varje vår', 'every.YEARLY 1, in mars och april och maj'],
  ['vecka 12 varje år', 'every.YEARLY 1, in-week 12'],
  ['varannan vecka', 'every.WEEKLY 2'],
  ['varje måndag', 'every.WEEKLY 1, on weekday.MO'],
  ['Maj 2024', 'from-to 2024-05-01 2024-05-31'],
  ['2024-05-03', '2024-05-03'],
  ['Löpande', 'ongoing'],
  ['i samband med inskrivning', 'event'],
  ['vecka 12', 'no-days'],
])('%s is read as %s', (written, said) => {
  const timing = readTiming(written);
  expect(timing && timingSaid(timing, words)).toBe(said);
});

it('the columns are those of the document, with what else is filled after them', () => {
  const activity = { goals: [], audiences: [], keyMessages: [], channels: ['channel:1'], responsible: [], partners: [], followUps: [] }; // prettier-ignore
  const preview = {
    columns: [{ field: 'timing', heading: 'När' }, { field: 'summary', heading: 'Forum' }, { field: 'timing', heading: 'Klart' }], // prettier-ignore
    activities: [{ ...activity, budget: 0 }],
  };
  expect(columnsIn({ preview } as unknown as PreviewView)).toEqual([
    { field: 'summary', heading: 'Forum' },
    { field: 'timing', heading: 'När' },
    { field: 'channels' },
    { field: 'budget' },
  ]);
});

it('the button names activities and what others meet too; the list names all', () => {
  const changes: readonly ChangeView[] = [
    { do: 'make-thing', kind: 'goal', name: 'Ett mål' },
    { do: 'add-parts', kind: 'columns', name: '' },
    { do: 'make-thing', kind: 'audience', name: 'Medborgare' },
    { do: 'make-activity', name: 'Möte', at: 0 },
    { do: 'make-activity', name: 'Brev', at: 1 },
  ];
  expect(headlinesOf(changes).map(({ what, count }) => [what, count])).toEqual([
    ['make-activity', 2],
    ['make-thing.audience', 1],
  ]);
  const withoutActivities = changes.filter((change) => change.do !== 'make-activity');
  expect(headlinesOf(withoutActivities).map(({ what }) => what)).toEqual(['make-thing.goal', 'make-thing.audience']);
  expect(talliesOf(changes).map(({ what, names }) => [what, names])).toEqual([
    ['make-activity', ['Möte', 'Brev']],
    ['make-thing.goal', ['Ett mål']],
    ['make-thing.audience', ['Medborgare']],
    ['add-parts.columns', []],
  ]);
});
