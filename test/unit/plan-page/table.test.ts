import { columnsOf } from '../../../src/admin/plan-page/activities/columns';
import { shownActivities, type Question } from '../../../src/admin/plan-page/activities/shown-activities';
import { namesIn, textsIn } from '../../../src/admin/plan-page/activities/texts-in';
import { activity, named, plan, timing } from './a-plan';

const view = plan({
  goals: [{ documentId: 'g1', statement: 'Fler känner till oss', level: null }],
  audiences: [{ documentId: 'a1', name: 'Press', scope: 'external', all: false }],
  followUps: [{ documentId: 'f1', title: 'Gick bra', kind: 'result', date: null, activity: 'b', goal: null }],
  activities: [
    activity('b', {
      months: [3, 11],
      timing: timing('mars och november'),
      goals: ['g1'],
      responsible: [named('Örjan')],
    }),
    activity('a', { months: 'all-year', timing: timing('Löpande'), audiences: ['a1'], responsible: [named('Åsa')] }),
    activity('c'),
    activity('d', { months: [1], timing: timing('i januari'), responsible: [named('Ann')] }),
  ],
});
const asked = (question: Question) =>
  shownActivities(view.activities, question, namesIn(view)).map(({ documentId }) => documentId).join(''); // prettier-ignore

describe('the table of activities', () => {
  it('has the plan’s own columns in its own order, each once', () => {
    const columns = [
      { field: 'timing', heading: 'När' },
      { field: 'summary', heading: 'Vad' },
      { field: 'timing', heading: 'När igen' },
    ] as const;
    expect(columnsOf({ columns }).map(({ heading }) => heading)).toEqual(['När', 'Vad']);
  });

  it('names its activities though the plan has no column for it', () => {
    expect(columnsOf({ columns: [{ field: 'goals', heading: 'Mål' }] })[0]?.field).toBe('summary');
  });

  it('has columns though the plan has named none', () => expect(columnsOf({ columns: [] }).length).toBeGreaterThan(3));

  it('stands in the plan’s order until something else is asked for', () => expect(asked({})).toBe('bacd'));

  it.each<readonly [string, Question, string]>([
    ['a goal', { goal: 'g1' }, 'b'],
    ['an audience', { audience: 'a1' }, 'a'],
    ['a month, which leaves out what goes on all year', { month: '11' }, 'b'],
    ['what goes on all year', { month: 'all-year' }, 'a'],
    ['what has no time', { month: 'no-time' }, 'c'],
    ['two things at once', { goal: 'g1', month: '1' }, ''],
  ])('is narrowed to %s', (_, question, shown) => expect(asked(question)).toBe(shown));

  it('is sorted by the first month of a time, what is empty last', () => {
    expect(asked({ sort: 'timing:asc' })).toBe('dbac');
    expect(asked({ sort: 'timing:desc' })).toBe('abdc');
  });

  it('is sorted as Swedish words are', () => expect(asked({ sort: 'responsible:asc' })).toBe('dabc'));

  it('shows follow-ups beside their activity', () => {
    const [first, second] = view.activities;
    expect(first && textsIn(first, 'follow-up', namesIn(view))).toEqual(['Gick bra']);
    expect(second && textsIn(second, 'follow-up', namesIn(view))).toEqual([]);
  });

  it('leaves out what the person may not read', () => {
    expect(textsIn(activity('x', { goals: ['withheld'] }), 'goals', namesIn(view))).toEqual([]);
  });
});
