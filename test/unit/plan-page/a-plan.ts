import type { ActivityView, GapView, PlanView, ReachView } from '../../../src/shared/plan-view';

/** An activity of which nothing is said but what is given. */
export const activity = (documentId: string, given: Partial<ActivityView> = {}): ActivityView => ({
  documentId,
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
  gaps: [],
  withheld: [],
  ...given,
});
