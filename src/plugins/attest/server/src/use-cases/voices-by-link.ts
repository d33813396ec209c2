import type { StepSituation, Voice } from '../domain/eligibility';
import { sameAddress, voiceNumberOf } from '../domain/link';
import type { PersonId } from '../domain/request';
import { sha256 } from '../store/sha256';
import type { Deps } from './deps';

/**
 * The voices of groups that are written to: one each, but none for an address that is a contributor's. Somebody with an
 * account of the same address has one voice, whichever way it is given; so have two groups with one address.
 */
export const voicesByLink = ({ addressOf, persons }: Pick<Deps, 'addressOf' | 'persons'>) => {
  return async (groups: readonly string[], situation: StepSituation): Promise<readonly Voice[]> => {
    const { contributors, mayContributorsDecide } = situation;
    const voices: Voice[] = [];
    const firstAt = new Map<string, PersonId>();
    for (const group of new Set(groups)) {
      const address = await addressOf(group);
      if (address === undefined) continue;
      const owners = await persons.withAddress(address);
      if (!mayContributorsDecide && owners.some((owner) => contributors.includes(owner))) continue;
      const person = voiceNumberOf(group, sha256);
      const same = owners[0] ?? firstAt.get(sameAddress(address));
      if (same === undefined) firstAt.set(sameAddress(address), person);
      voices.push({ person, linkTo: group, ...(same !== undefined && { onBehalfOf: same }) });
    }
    return voices;
  };
};
