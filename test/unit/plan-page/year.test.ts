import { yearOf } from '../../../src/admin/plan-page/year/in-months';
import { at, middleOf, places, RADII, ROOM, sector, SIZE } from '../../../src/admin/plan-page/year/wheel-shape';
import { activity, plan, timing } from './a-plan';

const numbers = (all: readonly { readonly number: number }[] | undefined) => all?.map(({ number }) => number);

describe('the year of a plan', () => {
  const once = timing('hösten 2013', { mode: 'once', start: '2013-09-01', isPast: true });
  const year = yearOf(
    plan({
      plan: { ...plan().plan, review: { text: 'Årligen', isDue: false, months: [2], bodies: [] } },
      activities: [
        activity('a', { months: [3] }),
        activity('b', { months: 'all-year' }),
        activity('c', { months: [3, 12], timing: once }),
        activity('d'),
      ],
    }),
  );

  it('has each activity in each of its months, numbered as it stands in the plan', () => {
    expect(year.months.map((month) => month.length)).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(numbers(year.months[2])).toEqual([1, 3]);
  });

  it('has what goes on, and what has no time, beside the months', () => {
    expect([numbers(year.allYear), numbers(year.noTime)]).toEqual([[2], [4]]);
  });

  it('has the months in which the plan is looked over', () => expect(year.reviews).toEqual([2]));

  it('tells what comes back from what is done once', () => {
    const [, third] = year.months[2] ?? [];
    expect(third?.comesBack).toBe(false);
  });
});

describe('the wheel', () => {
  const middle = SIZE / 2;
  const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

  it('begins at the top and runs with the clock', () => {
    expect(at(100, 0)).toEqual({ x: middle, y: middle - 100 });
    expect(at(100, 0.25)).toEqual({ x: middle + 100, y: middle });
    expect(middleOf(4, 100).y).toBeGreaterThan(middle);
  });

  it.each([1, 4, 12])('keeps all marks of month %i within the ring, and apart from each other', (month) => {
    const marks = places(month, ROOM);
    expect(marks).toHaveLength(ROOM);
    for (const [nth, mark] of marks.entries()) {
      const from = distance(mark, { x: middle, y: middle });
      expect(from).toBeGreaterThan(RADII.ongoing);
      expect(from).toBeLessThan(RADII.month);
      for (const other of marks.slice(nth + 1)) expect(distance(mark, other)).toBeGreaterThan(20);
    }
  });

  it('has no more places than there is room for', () => expect(places(1, 200)).toHaveLength(ROOM));

  it('draws a month as a closed path', () => expect(sector(1, 100, 200)).toMatch(/^M.*A200 200.*A100 100.*Z$/));
});
