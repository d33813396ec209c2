import type { Outcome, StepRule } from './policy';

const BINDING = { approve: 2, inform: 1, free: 0 } as const satisfies Record<Outcome['route'], number>;

/**
 * Positive when `a` is stricter than `b`, negative when `b` is, 0 when neither: approve before inform before free; among
 * approvals more steps, then more people who must say yes.
 */
export function compareStrictness(a: Outcome, b: Outcome): number {
  const [ranksA, ranksB] = [ranks(a), ranks(b)];
  const differences = ranksA.map((rank, index) => rank - (ranksB[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** From the weightiest down. `all` is more than any number, because how many it is changes with the seats. */
function ranks(outcome: Outcome): readonly number[] {
  const steps = outcome.route === 'approve' ? outcome.steps : [];
  const unanimous = steps.filter(({ quorum }) => quorum === 'all').length;
  return [BINDING[outcome.route], steps.length, unanimous, steps.map(counted).reduce((sum, n) => sum + n, 0)];
}

function counted({ quorum }: StepRule): number {
  if (quorum === 'all') return 0;
  return quorum === 'one' ? 1 : quorum;
}
