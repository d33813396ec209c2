/** The two types that are published by the rules of the policy. */
export const MESSAGE = 'api::message.message';
export const PLAN = 'api::plan.plan';
