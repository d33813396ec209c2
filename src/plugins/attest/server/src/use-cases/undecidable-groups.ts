import type { Policy, StepRule } from '../domain/policy';
import type { Approval } from '../domain/request';
import type { Deps } from './deps';
import { isDecidable, whoMayDecide } from './who-may-decide';

type Needs = Pick<Deps, 'host' | 'deputies' | 'persons' | 'addressOf' | 'now' | 'policies'>;

/**
 * Groups that a step of the policy in force asks although nobody can decide it now, whoever wrote the text: neither they,
 * nor those who stand in for them, nor those whom the step asks otherwise. Names that stand for a group only with a
 * document at hand are left out.
 * @returns ids, each once
 */
export const undecidableGroups = (deps: Needs) => async (): Promise<readonly string[]> => {
  const active = await deps.policies.active();
  const known = new Set((await deps.host().groups()).map(({ id }) => id));
  const found = new Set<string>();
  for (const step of active ? stepsOf(active.policy) : []) {
    if (!step.groups.every((group) => known.has(group)) || (await isDecidableNow(step))) continue;
    for (const group of step.groups) found.add(group);
  }
  return [...found];

  async function isDecidableNow(step: StepRule): Promise<boolean> {
    const approval: Approval = { route: 'approve', steps: [step], publish: 'on-approval', fourEyes: 'off' };
    const asked = await whoMayDecide(deps)({ approval, step: 0, stepOpenedAt: deps.now(), contributors: [] });
    return isDecidable(step, asked.voices);
  }
};

/** Many rules ask the same people. */
function stepsOf({ routes }: Policy): readonly StepRule[] {
  const steps = routes.flatMap(({ outcome }) => (outcome.route === 'approve' ? [...outcome.steps] : []));
  const distinct = new Map(steps.map((step) => [JSON.stringify([step.groups, step.quorum, step.otherwise]), step]));
  return [...distinct.values()];
}
