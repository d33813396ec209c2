import type { Group } from './facts';
import type { Route, StepRule } from './policy';
import type { PolicyFault } from './policy-fault';

type Fault = Omit<PolicyFault, 'rule'>;

/** What is wrong with what a route leads to: groups that do not exist, steps that can never be decided. */
export function outcomeFaults({ id, outcome }: Route, groups: readonly Group[]): readonly PolicyFault[] {
  return faultsOf(outcome, groups).map((fault) => ({ rule: id, ...fault }));
}

function faultsOf(outcome: Route['outcome'], groups: readonly Group[]): readonly Fault[] {
  switch (outcome.route) {
    case 'approve':
      return outcome.steps.flatMap((step, index) => stepFaults(step, `outcome.steps.${index}`, groups));
    case 'inform':
      return unknownGroups(outcome.groups, 'outcome.groups', groups);
    case 'free':
      return [];
  }
}

function stepFaults(step: StepRule, field: string, groups: readonly Group[]): readonly Fault[] {
  const asked = [...new Set([...step.groups, ...(step.otherwise ?? [])])];
  const found = groups.filter(({ id }) => asked.includes(id));
  const canDecide = found.some(({ hasMembers }) => hasMembers);
  const allAreFound = found.length === asked.length;
  return [
    ...unknownGroups(step.groups, `${field}.groups`, groups),
    ...unknownGroups(step.otherwise ?? [], `${field}.otherwise`, groups),
    ...(canDecide ? [] : [{ field: `${field}.groups`, code: 'nobody-can-decide' } as const]),
    ...quorumFaults(step, `${field}.quorum`, canDecide && allAreFound ? mostVotes(found) : Infinity),
  ];
}

function unknownGroups(ids: readonly string[], field: string, groups: readonly Group[]): readonly Fault[] {
  const unknown = ids.filter((id) => !groups.some((group) => group.id === id));
  return unknown.map((value) => ({ field, code: 'unknown-group', value }));
}

function quorumFaults({ quorum }: StepRule, field: string, most: number): readonly Fault[] {
  if (typeof quorum !== 'number') return [];
  if (!Number.isInteger(quorum) || quorum < 1) return [{ field, code: 'bad-quorum', value: String(quorum) }];
  return quorum > most ? [{ field, code: 'quorum-too-large', value: String(quorum) }] : [];
}

/** At most so many can vote; fewer when one person sits in two of the groups. Without end where nobody has counted. */
function mostVotes(groups: readonly Group[]): number {
  const sizes = groups.map(({ hasMembers, memberCount }) => (hasMembers ? (memberCount ?? Infinity) : 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}
