import type { ActivityView, GapView, NamedView, PlanView, ReachView, TimingView } from '../../../src/shared/plan-view';

/** An activity of which nothing is said but what is given. */
export const activity = (documentId: string, given: Partial<ActivityView> = {}): ActivityView => ({
  documentId,
  updatedAt: '2026-03-02T08:00:00.000Z',
  summary: documentId,
  description: null,
  progress: null,
  timing: null,
  months: 'no-time',
  goals: [],
  audiences: [],
  keyMessages: [],
  channels: [],
  responsible: [],
  partners: [],
  location: null,
  budget: null,
  ...given,
});

export const reach = (audience: string, channel: string, code: string | null = 'E'): ReachView => ({
  documentId: `${audience}-${channel}-${code}`,
  updatedAt: '2026-03-02T08:00:00.000Z',
  audience,
  channel,
  code,
  condition: null,
});

export const gap = (code: GapView['code'], detail: string | null = null): GapView => ({
  code,
  detail,
  about: null,
  place: { uid: 'api::plan.plan', documentId: 'p', field: null },
});

/** A time of which nothing is said but what is given. */
export const timing = (text: string, given: Partial<TimingView> = {}): TimingView => ({
  mode: 'recurring',
  text,
  start: null,
  end: null,
  rrule: null,
  days: [],
  isPast: false,
  ...given,
});

export const named = (name: string): NamedView => ({ documentId: name, name });

const NOTHING: PlanView['may'] = {
  changeActivities: [],
  addActivities: false,
  changeReach: false,
  addReach: false,
  removeReach: false,
  addFollowUps: false,
  changePlan: false,
};

/** A plan in which there is nothing but what is given. */
export const plan = (given: Partial<PlanView> = {}): PlanView => ({
  plan: {
    documentId: 'p',
    title: 'Plan',
    kind: 'plan',
    identifier: null,
    project: null,
    organisations: [],
    responsible: [],
    isLive: false,
    adoption: [],
    review: null,
    checklist: [],
  },
  columns: [],
  goals: [],
  audiences: [],
  channels: [],
  keyMessages: [],
  activities: [],
  reach: [],
  signs: [],
  followUps: [],
  messages: [],
  gaps: [],
  withheld: [],
  may: NOTHING,
  today: '2026-03-02',
  ...given,
});
