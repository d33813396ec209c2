import type { Issue } from './facts';
import type { Requirement } from './policy';

/** A finding and how much it weighs here. */
export interface Found extends Issue {
  readonly strength: 'must' | 'should' | 'may';
  /** The requirement that asks for the check; none when the check speaks for itself. */
  readonly requirement?: string;
  readonly because?: string;
}

/**
 * What the checks found, weighed by the requirements that ask for them. Findings no requirement asks for are left out,
 * except those marked *always*. Advice without a check is a finding of its own that informs.
 */
export function weighed(issues: readonly Issue[], requirements: readonly Requirement[]): readonly Found[] {
  const asked = requirements.flatMap((requirement): readonly Found[] => {
    const { id, strength, because } = requirement;
    if ('advice' in requirement) {
      return [{ id, field: '', code: 'advice', strength: 'may', requirement: id, because: requirement.advice }];
    }
    const own = issues.filter((issue) => issue.id === requirement.check);
    return own.map((issue) => ({ ...issue, strength: issue.always ? 'must' : strength, requirement: id, because }));
  });
  const checks = requirements.flatMap((requirement) => ('check' in requirement ? [requirement.check] : []));
  const unasked = issues.filter((issue) => issue.always && !checks.includes(issue.id));
  return strictestOnly([...unasked.map((issue) => ({ ...issue, strength: 'must' as const })), ...asked]);
}

/** Findings that stop a publication; in an emergency only those marked *always* do. */
export function blocking(found: readonly Found[], isEmergency = false): readonly Found[] {
  return found.filter(({ strength, always }) => strength === 'must' && (!isEmergency || always === true));
}

/** Two requirements that ask for one check give one finding, the stricter. */
function strictestOnly(found: readonly Found[]): readonly Found[] {
  const order = ['must', 'should', 'may'];
  const sorted = [...found].sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
  const keyOf = ({ id, field, code, detail }: Found) => JSON.stringify([id, field, code, detail ?? null]);
  return sorted.filter((one, index) => sorted.findIndex((other) => keyOf(other) === keyOf(one)) === index);
}
