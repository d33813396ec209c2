import { voicesIn, votesOf, type Voice } from '../domain/eligibility';
import type { StepRule } from '../domain/policy';
import type { Decider } from '../domain/procedure';
import type { Approval, Instant, PersonId } from '../domain/request';
import type { Member } from '../host';
import type { Deps } from './deps';
import { voicesByLink } from './voices-by-link';

export interface StepOf {
  readonly approval: Approval;
  readonly step: number;
  readonly stepOpenedAt: Instant;
  readonly contributors: readonly PersonId[];
}

export interface Asked {
  /** Those of the rule, or, when nobody in them may, those it names otherwise. */
  readonly groups: readonly string[];
  readonly voices: readonly Voice[];
}

type Needs = Pick<Deps, 'host' | 'deputies' | 'persons' | 'addressOf' | 'now'>;

/** Who may decide a step now: active, with the right, in a group of the step or a deputy of one who is. */
export const whoMayDecide = ({ host, deputies, persons, addressOf, now }: Needs) => {
  const byLink = voicesByLink({ addressOf, persons });

  return async ({ approval, step, stepOpenedAt, contributors }: StepOf): Promise<Asked> => {
    const rule = approval.steps[step];
    if (!rule) return { groups: [], voices: [] };
    const situation = { openedAt: stepOpenedAt, contributors, mayContributorsDecide: approval.fourEyes === 'off' };
    const own = await voicesOf(rule, rule.groups);
    if (own.length > 0 || !rule.otherwise) return { groups: rule.groups, voices: own };
    return { groups: rule.otherwise, voices: await voicesOf(rule, rule.otherwise) };

    async function voicesOf({ quorum }: StepRule, groups: readonly string[]): Promise<readonly Voice[]> {
      const at = now();
      const seats = new Map<string, readonly Member[]>();
      for (const group of groups) seats.set(group, await host().members(group, at));
      const members = [...seats.values()].flat();
      const standins = await deputies.ofPrincipals([...new Set(members.map(({ person }) => person))], at);
      const voices = voicesIn(members, standins, situation);
      const entitled = await persons.holding('decide', voices.map(({ person }) => person)); // prettier-ignore
      const seated = voices.filter(({ person }) => entitled.has(person));
      const isSeated = ({ person }: Member) => seated.some((voice) => (voice.onBehalfOf ?? voice.person) === person);
      // Where several votes are needed, nobody is to give two: one with an account, and one by the link.
      const without = quorum === 'one' ? groups : groups.filter((group) => !seats.get(group)?.some(isSeated));
      return [...seated, ...(await byLink(without, situation))];
    }
  };
};

/** Whom to tell of it: the groups, and those who stand in for somebody without having a place of their own. */
export const toldOf = ({
  groups,
  voices,
}: Asked): { readonly groups: readonly string[]; readonly persons: readonly PersonId[] } => ({
  groups,
  persons: voices
    .filter(({ onBehalfOf, linkTo }) => onBehalfOf !== undefined && linkTo === undefined)
    .map(({ person }) => person),
});

/** The person as the procedure knows deciders; without a voice they may not. */
export const deciderOf = (id: PersonId, voice: Voice | undefined): Decider => ({
  id,
  isEligible: voice !== undefined,
  ...(voice?.onBehalfOf !== undefined && { onBehalfOf: voice.onBehalfOf }),
  ...(voice?.linkTo !== undefined && { linkTo: voice.linkTo }),
});

/** Whether so many are enough for the step ever to be decided. */
export function isDecidable({ quorum }: StepRule, voices: readonly Voice[]): boolean {
  return votesOf(voices) >= (typeof quorum === 'number' ? quorum : 1);
}
