import { grouped } from '../../../src/admin/plan-page/gaps/grouped';
import { cellsOf } from '../../../src/admin/plan-page/matrix/cells';
import { addressOf } from '../../../src/admin/plan-page/place-address';
import { gap, plan, reach } from './a-plan';

const audience = (documentId: string) => ({ documentId, name: documentId, scope: null, all: false });
const channel = (documentId: string) => ({ documentId, name: documentId, kind: null });

describe('the matrix', () => {
  const { channels, rows } = cellsOf(
    plan({
      audiences: [audience('press'), audience('staff'), audience('unreached')],
      channels: [channel('web'), channel('only-in-activities'), channel('mail')],
      reach: [reach('staff', 'mail'), reach('press', 'web'), reach('staff', 'mail', 'P')],
    }),
  );

  it('has the audiences and channels that stand in it, in the plan’s order', () => {
    expect(rows.map((row) => row.audience.name)).toEqual(['press', 'staff']);
    expect(channels.map(({ name }) => name)).toEqual(['web', 'mail']);
  });

  it('keeps several signs of one place, and leaves empty what is empty', () => {
    const signs = rows.map(({ cells }) => cells.map((cell) => cell.map(({ code }) => code)));
    expect(signs).toEqual([[['E'], []], [[], ['E', 'P']]]); // prettier-ignore
  });
});

describe('the gaps', () => {
  it('stand kind by kind, the weightiest first', () => {
    const all = [
      gap('activity-without', 'follow-up'),
      gap('activity-without', 'timing'),
      gap('activity-without', 'follow-up'),
      gap('part-missing', 'budget'),
    ];
    expect(grouped(all).map(({ key, gaps }) => [key, gaps.length])).toEqual([
      ['part-missing', 1],
      ['activity-without.timing', 1],
      ['activity-without.follow-up', 2],
    ]);
  });

  it.each([
    ['a field of a row', { uid: 'api::activity.activity', documentId: 'x', field: 'goals' }, 'api::activity.activity/x#goals'], // prettier-ignore
    ['a row as a whole', { uid: 'api::goal.goal', documentId: 'x', field: null }, 'api::goal.goal/x'],
    ['a row that is still to be made', { uid: 'api::reach.reach', documentId: null, field: null }, 'api::reach.reach/create'], // prettier-ignore
    ['a field of the plan', { uid: 'api::plan.plan', documentId: 'x', field: 'legend' }, 'api::plan.plan/x#legend'], // prettier-ignore
  ])('lead to %s', (_, place, address) =>
    expect(addressOf(place)).toBe(`/content-manager/collection-types/${address}`),
  );
});
