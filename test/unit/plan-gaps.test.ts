import { gapsIn, openFields, type PlanContents, type PlannedActivity } from '../../src/domain/plan-gaps';

const COMPLETE: PlannedActivity = {
  id: 'meeting',
  goals: ['know'],
  audiences: ['managers'],
  keyMessages: ['hello'],
  hasDescription: true,
  hasTiming: true,
  hasResponsible: true,
  hasFollowUp: true,
};

const PLAN: PlanContents = {
  goals: [{ id: 'know', hasIndicator: true }],
  audiences: [{ id: 'managers', scope: 'internal' }],
  activities: [COMPLETE, { ...COMPLETE, id: 'letter' }],
  reached: [],
  unexplained: [],
  hasDescriptions: true,
  requires: [],
  parts: [],
};

describe('The gaps in a plan', () => {
  it('are none when every activity says all and every goal has two', () => {
    expect(gapsIn(PLAN)).toEqual([]);
  });

  it.each([
    ['timing', { hasTiming: false }],
    ['responsible', { hasResponsible: false }],
    ['goals', { goals: [] }],
    ['audiences', { audiences: [] }],
    ['key-messages', { keyMessages: [] }],
    ['description', { hasDescription: false }],
    ['follow-up', { hasFollowUp: false }],
  ] as const)('are an activity without %s', (field, change) => {
    const gaps = gapsIn({ ...PLAN, activities: [...PLAN.activities, { ...COMPLETE, id: 'film', ...change }] });
    expect(gaps).toEqual([{ code: 'activity-without', activity: 'film', field }]);
    expect(openFields(gaps)[field]).toBe(1);
  });

  it('are a completed activity of which nobody has written what was learned', () => {
    const activities = PLAN.activities.map((activity) => ({ ...activity, needsLesson: activity.id === 'letter' }));
    expect(gapsIn({ ...PLAN, activities })).toEqual([{ code: 'completed-without-lesson', activity: 'letter' }]);
  });

  it('are no missing description where the plan has no column for it', () => {
    const activities = PLAN.activities.map((activity) => ({ ...activity, hasDescription: false }));
    expect(gapsIn({ ...PLAN, hasDescriptions: false, activities })).toEqual([]);
  });

  it('are a goal nobody works for, one with a single activity, and one that cannot be measured', () => {
    const goals = [...PLAN.goals, { id: 'feel', hasIndicator: true }, { id: 'act', hasIndicator: false }];
    const [first, ...others] = PLAN.activities;
    const activities = [{ ...COMPLETE, ...first, goals: ['know', 'act'] }, ...others];
    expect(gapsIn({ ...PLAN, goals, activities })).toEqual([
      { code: 'goal-without-activity', goal: 'feel' },
      { code: 'goal-with-one-activity', goal: 'act', activity: 'meeting' },
      { code: 'goal-without-indicator', goal: 'act' },
    ]);
  });

  it('are an audience that no activity, no channel, and nothing about its whole or its parts addresses', () => {
    const audiences: PlanContents['audiences'] = [
      ...PLAN.audiences,
      { id: 'staff', scope: 'internal' },
      { id: 'parts', scope: 'internal', parent: 'managers' },
      { id: 'whole', scope: 'internal' },
      { id: 'reached', scope: 'internal', parent: 'whole' },
    ];
    expect(gapsIn({ ...PLAN, audiences, reached: ['reached'] })).toEqual([
      { code: 'audience-not-addressed', audience: 'staff', onlyAmongAll: false },
    ]);
  });

  it('are audiences that are addressed only among all, and no external one named', () => {
    const audiences: PlanContents['audiences'] = [
      ...PLAN.audiences,
      { id: 'citizens', scope: 'external' },
      { id: 'all', scope: 'external', all: true },
    ];
    const activities = [...PLAN.activities, { ...COMPLETE, id: 'film', audiences: ['all'] }];
    expect(gapsIn({ ...PLAN, audiences, activities })).toEqual([
      { code: 'audience-not-addressed', audience: 'citizens', onlyAmongAll: true },
      { code: 'no-external-audience-named' },
    ]);
  });

  it('are signs that nobody explains and parts that the plan says it must have', () => {
    expect(gapsIn({ ...PLAN, unexplained: ['P'], requires: ['goals', 'budget'], parts: ['goals'] })).toEqual([
      { code: 'sign-without-explanation', sign: 'P' },
      { code: 'part-missing', part: 'budget' },
    ]);
  });
});
