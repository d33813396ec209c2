import type { Outcome, When } from 'strapi-plugin-attest/strapi-server';

/** The offices that the example policy asks. */
export const EXAMPLE_GROUPS = [
  'enkopingCommunicator',
  'enkopingHead',
  'enkopingBoard',
  'hoglandetHead',
  'hoglandetChair',
  'hoglandetBoard',
  'umeaHead',
  'umeaBoard',
  'varmlandChair',
  'varmlandAppointed',
  'varmlandHead',
  'varmlandBoard',
  'vklProjectGroup',
  'vklProjectOwner',
  'vklSteeringGroup',
] as const;

export type ExampleGroup = (typeof EXAMPLE_GROUPS)[number];

/** Each by the id that the application knows it by. */
export type ExampleGroups = Readonly<Record<ExampleGroup, string>>;

type Approval = Extract<Outcome, { readonly route: 'approve' }>;

/** Working hours in a working day, around the clock as the calendar is set. The plans set no time; it is a value to begin with. */
const ONE_DAY = 24;

/** One of `group` says yes within a working day, or of `otherwise` when nobody in `group` may; never the author. */
export function approve(group: string, otherwise: string, publish: Approval['publish'] = 'by-author'): Approval {
  const step = { groups: [group], quorum: 'one', within: ONE_DAY, otherwise: [otherwise] } as const;
  return { route: 'approve', steps: [step], publish, fourEyes: 'strict' };
}

/** Stands in every rule but those for plans, so that a rule for texts never meets a plan. */
export const MESSAGE: When = { document: { any: ['message'] } };
export const PLAN: When = { document: { any: ['plan'] } };

export const CLOSED: When = { exposure: { any: ['closed'] } };

/** What is written to, or for, journalists. */
export const PRESS_KINDS = ['press-release', 'press-invitation', 'statement', 'letter-to-editor'];
export const PRESS_CHANNELS = ['press', 'radio', 'tv'];
