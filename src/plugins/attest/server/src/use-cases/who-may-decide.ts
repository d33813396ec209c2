import { voicesIn, votesOf, type Voice } from '../domain/eligibility';
import type { StepRule } from '../domain/policy';
import type { Decider } from '../domain/procedure';
import type { Approval, Instant, PersonId } from '../domain/request';
import type { Member } from '../host';
import type { Deps } from './deps';

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

type Needs = Pick<Deps, 'host' | 'deputies' | 'persons' | 'now'>;

/** Who may decide a step now: active, with the right, in a group of the step or a deputy of one who is. */
export const whoMayDecide = ({ host, deputies, persons, now }: Needs) => {
  return async ({ approval, step, stepOpenedAt, contributors }: StepOf): Promise<Asked> => {
    const rule = approval.steps[step];
    if (!rule) return { groups: [], voices: [] };
    const situation = { openedAt: stepOpenedAt, contributors, mayContributorsDecide: approval.fourEyes === 'off' };
    const own = await voicesOf(rule.groups);
    if (own.length > 0 || !rule.otherwise) return { groups: rule.groups, voices: own };
    return { groups: rule.otherwise, voices: await voicesOf(rule.otherwise) };

    async function voicesOf(groups: readonly string[]): Promise<readonly Voice[]> {
      const at = now();
      const members: Member[] = [];
      for (const group of groups) members.push(...(await host().members(group, at)));
      const standins = await deputies.ofPrincipals([...new Set(members.map(({ person }) => person))], at);
      const voices = voicesIn(members, standins, situation);
      const entitled = await persons.holding('decide', voices.map(({ person }) => person)); // prettier-ignore
      return voices.filter(({ person }) => entitled.has(person));
    }
  };
};

/** Whom to tell of it: the groups, and those who stand in for somebody without having a place of their own. */
export const toldOf = ({
  groups,
  voices,
}: Asked): { readonly groups: readonly string[]; readonly persons: readonly PersonId[] } => ({
  groups,
  persons: voices.filter(({ onBehalfOf }) => onBehalfOf !== undefined).map(({ person }) => person),
});

/** The person as the procedure knows deciders; without a voice they may not. */
export const deciderOf = (id: PersonId, voice: Voice | undefined): Decider => ({
  id,
  isEligible: voice !== undefined,
  ...(voice?.onBehalfOf !== undefined && { onBehalfOf: voice.onBehalfOf }),
});

/** Whether so many are enough for the step ever to be decided. */
export function isDecidable({ quorum }: StepRule, voices: readonly Voice[]): boolean {
  return votesOf(voices) >= (typeof quorum === 'number' ? quorum : 1);
}
