/** The two types that are published by the rules of the policy. */
export const MESSAGE = 'api::message.message';
export const PLAN = 'api::plan.plan';

export type Governed = typeof MESSAGE | typeof PLAN;

export const isGoverned = (uid: string): uid is Governed => uid === MESSAGE || uid === PLAN;
