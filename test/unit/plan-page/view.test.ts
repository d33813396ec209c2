import type { Gap } from '../../../src/domain/plan-gaps';
import { PLAN_PARTS } from '../../../src/domain/plan-parts';
import { gapViews } from '../../../src/plan-view/gap-views';
import type { PlanRows } from '../../../src/plan-view/read-rows';
import { viewOf } from '../../../src/plan-view/view-of';
import { READS } from '../../../src/plan-view/what-is-read';
import { plan } from './a-plan';

const rows = (given: Partial<PlanRows> = {}): PlanRows => ({
  plan: { documentId: 'p', title: 'Plan' },
  isLive: false,
  goals: [],
  audiences: [],
  keyMessages: [],
  activities: [],
  reach: [],
  followUps: [],
  messages: [],
  ...given,
});
const shown = (given: Partial<PlanRows>) =>
  viewOf(rows(given), { gaps: [], withheld: [], may: plan().may, today: '2026-03-02', isReviewDue: false });

describe('a plan that has nothing yet', () => {
  it('is shown as one', () => {
    const { plan: head, activities, signs } = shown({});
    expect(head).toMatchObject({ title: 'Plan', adoption: [], review: null, isLive: false });
    expect([activities, signs]).toEqual([[], []]);
  });
});

it.each([
  ['a day that has passed', { mode: 'once', start: '2026-03-01' }, true],
  ['today', { mode: 'once', start: '2026-03-02' }, false],
  ['days that have begun and not ended', { mode: 'once', start: '2026-02-01', end: '2026-04-01' }, false],
  ['what began long ago and comes back', { mode: 'recurring', start: '2013-09-01', rrule: 'FREQ=YEARLY' }, false],
  ['words that name no day', { mode: 'event' }, false],
])('%s', (_, timing, isPast) => {
  const { activities } = shown({ activities: [{ documentId: 'a', timing: { text: 'x', ...timing } }] });
  expect(activities[0]?.timing?.isPast).toBe(isPast);
});

it('shows in the matrix an audience that only the matrix names, and no place that names none', () => {
  const reach = [
    { documentId: 'r', code: 'E', audience: { documentId: 'x', name: 'Press' }, channel: { documentId: 'c', name: 'Webb' } }, // prettier-ignore
    { documentId: 's', code: 'E', audience: null, channel: { documentId: 'c', name: 'Webb' } },
  ];
  const view = shown({ reach });
  expect(view.audiences.map(({ name }) => name)).toEqual(['Press']);
  expect(view.reach.map(({ documentId }) => documentId)).toEqual(['r']);
});

describe('the place of a gap', () => {
  const read = rows({ activities: [{ documentId: 'a', summary: 'Möte' }] });
  const placeOf = (gap: Gap) => gapViews([gap], read)[0]?.place;

  it('is a field of the row that is concerned', () => {
    const [gap] = gapViews([{ code: 'activity-without', activity: 'a', field: 'key-messages' }], read);
    expect(gap).toEqual({
      code: 'activity-without',
      detail: 'key-messages',
      about: 'Möte',
      place: { uid: 'api::activity.activity', documentId: 'a', field: 'keyMessages' },
    });
  });

  it('is the plan for what stands in the plan, and a new row for what is a row of its own', () => {
    const place = (part: (typeof PLAN_PARTS)[number]) => placeOf({ code: 'part-missing', part });
    expect(place('budget')).toEqual({ uid: 'api::plan.plan', documentId: 'p', field: 'budget' });
    expect(place('purpose')).toEqual({ uid: 'api::plan.plan', documentId: 'p', field: 'sections' });
    expect(place('timetable')).toEqual({ uid: 'api::activity.activity', documentId: null, field: null });
  });

  it.each(PLAN_PARTS)('of the part "%s" is one whose right is asked for', (part) => {
    const place = placeOf({ code: 'part-missing', part });
    const read = Object.values(READS).find(({ uid }) => uid === place?.uid);
    expect(read).toBeDefined();
    expect(Object.keys(read?.fields ?? {})).toEqual(expect.arrayContaining(place?.field ? [place.field] : []));
  });
});
