import { namesIn } from '../../../src/admin/plan-page/activities/texts-in';
import { changeOf, draftOf, isSame, type Draft } from '../../../src/admin/plan-page/editing/drafts';
import { createEdits, type Edit } from '../../../src/admin/plan-page/editing/edits';
import { isOfMonths, monthsOfRule, ruleOfMonths } from '../../../src/admin/plan-page/editing/editors/months-of-rule';
import { codesIn, codesText, stepsTo } from '../../../src/admin/plan-page/matrix/codes';
import { activity, named, plan, reach, timing } from './a-plan';

const goal = (documentId: string) => ({ documentId, statement: documentId, level: null });
const view = plan({ goals: [goal('g1'), goal('g2')] });
const meeting = activity('a', {
  goals: ['g1', 'withheld'],
  responsible: [named('Åsa'), named('Örjan')],
  timing: timing('mars', { rrule: 'FREQ=YEARLY;BYMONTH=3' }),
  budget: 500,
});
const draft = (field: Parameters<typeof draftOf>[1]) => draftOf(meeting, field, namesIn(view));
const text = (words: string): Draft => ({ kind: 'text', text: words });
const many = (...names: string[]): Draft => ({ kind: 'many', chosen: names.map(named) });

describe('a save of a cell', () => {
  it('says nothing when nothing is changed, whatever the order', () => {
    expect(changeOf('responsible', draft('responsible'), many('Örjan', 'Åsa'))).toBeUndefined();
    expect(changeOf('location', text(''), text(''))).toBeUndefined();
  });

  it('of relations says what comes and goes, and leaves alone what the person may not see', () => {
    expect(changeOf('goals', draft('goals'), many('g2'))).toEqual({
      goals: { connect: [{ documentId: 'g2' }], disconnect: [{ documentId: 'g1' }] },
    });
  });

  it.each<readonly [string, Parameters<typeof changeOf>, object]>([
    ['an amount as Swedes write it', ['budget', draft('budget'), text('12 500,50')], { budget: 12500.5 }],
    ['what is no amount, for the server to refuse', ['budget', draft('budget'), text('mycket')], { budget: 'mycket' }],
    ['nothing for what was emptied', ['location', text('Eksjö'), text(' ')], { location: null }],
    ['an empty name as it is, for the server to refuse', ['summary', text('Möte'), text('')], { summary: '' }],
    ['a choice', ['progress', { kind: 'choice', value: '' }, { kind: 'choice', value: 'completed' }], { progress: 'completed' }], // prettier-ignore
  ])('says %s', (_, [field, base, after], data) => expect(changeOf(field, base, after)).toEqual(data));

  it('keeps of a time what was not touched, and removes one of which nothing is left', () => {
    const before = draft('timing');
    if (before.kind !== 'timing') throw new Error('no time');
    const later: Draft = { kind: 'timing', timing: { ...before.timing, text: 'i mars' } };
    expect(changeOf('timing', before, later)).toEqual({
      timing: { mode: 'recurring', text: 'i mars', start: null, end: null, rrule: 'FREQ=YEARLY;BYMONTH=3' },
    });
    const none: Draft = { kind: 'timing', timing: { mode: 'unspecified', text: ' ', start: '', end: '', rrule: '' } };
    expect(changeOf('timing', before, none)).toEqual({ timing: null });
  });
});

describe('what is being written', () => {
  const edit: Edit = { row: 'a', field: 'location', base: text(''), draft: text('Eksjö'), readAt: '1', state: 'open' };

  it('is saved on the version that the person’s own earlier save made', () => {
    const edits = createEdits();
    edits.moved('a', '1', '2');
    edits.moved('a', '2', '3');
    expect([edits.latest('a', '1'), edits.latest('b', '1')]).toEqual(['3', '1']);
  });

  it('is saved one cell of a row after the other, also after one that failed', async () => {
    const edits = createEdits();
    const done: string[] = [];
    const slow = edits.inTurn('a', async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      done.push('first');
      throw new Error('no');
    });
    await Promise.all([slow.catch(() => undefined), edits.inTurn('a', async () => done.push('second'))]);
    expect(done).toEqual(['first', 'second']);
  });

  it('is told of as it changes', () => {
    const edits = createEdits();
    const seen: (string | undefined)[] = [];
    edits.subscribe(() => seen.push(edits.of('a location')?.state));
    edits.put(edit);
    edits.put({ ...edit, state: 'saving' });
    edits.markSaved('a location');
    expect([seen, edits.saved()]).toEqual([['open', 'saving', undefined], 'a location']);
  });
});

describe('months that something comes back in', () => {
  it.each(['', 'FREQ=YEARLY;BYMONTH=3', 'RRULE:FREQ=YEARLY;BYMONTH=3,11', 'FREQ=YEARLY'])('are ticked: %s', (rule) =>
    expect(isOfMonths(rule)).toBe(true),
  );
  it.each(['FREQ=MONTHLY', 'FREQ=YEARLY;BYMONTH=3;BYDAY=1MO'])('are not all there is: %s', (rule) =>
    expect(isOfMonths(rule)).toBe(false),
  );
  it('are read and written', () => {
    expect(monthsOfRule('RRULE:FREQ=YEARLY;BYMONTH=11,3')).toEqual([11, 3]);
    expect([ruleOfMonths([11, 3]), ruleOfMonths([]), monthsOfRule('')]).toEqual(['FREQ=YEARLY;BYMONTH=3,11', '', []]);
  });
});

describe('a place of the matrix', () => {
  const rows = [reach('a', 'c', 'E'), reach('a', 'c', 'P')];
  const all = { ...plan().may, removeReach: true };

  it('is written with spaces or commas, a dash for no sign', () => {
    expect(codesIn('E, P;- ')).toEqual(['E', 'P', null]);
    expect([codesIn('  '), codesText([...rows, reach('a', 'c', null)])]).toEqual([[], 'E P –']);
  });

  it('keeps the row of a sign that stays, lets another take over its place, and makes what is new', () => {
    const { change, add, remove } = stepsTo('P D X', rows, all);
    expect(change.map(({ row, code }) => [row.code, code])).toEqual([['E', 'D']]);
    expect([add, remove]).toEqual([['X'], []]);
  });

  it('loses the rows of what is no longer there, or their signs where they may not be removed', () => {
    expect(stepsTo('', rows, all).remove.map(({ code }) => code)).toEqual(['E', 'P']);
    const { change, remove } = stepsTo('E', rows, plan().may);
    expect([remove, change.map(({ row, code }) => [row.code, code])]).toEqual([[], [['P', null]]]);
  });

  it('is the same as long as the same is written in it', () => {
    const codes = (words: string): Draft => ({ kind: 'codes', text: words, rows });
    expect([isSame(codes('E P'), codes('E P ')), isSame(codes('E'), codes('P'))]).toEqual([true, false]);
  });
});
