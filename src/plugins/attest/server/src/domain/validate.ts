import { listed } from './condition';
import type { Vocabulary } from './facts';
import { outcomeFaults } from './outcome-faults';
import type { Policy, Requirement, Route, RuleText } from './policy';
import type { Known, PolicyFault } from './policy-fault';
import { missingCatchAll, publicExposure, unreachableRoutes } from './table-faults';

export type { Known, PolicyFault, PolicyFaultCode } from './policy-fault';

export interface Validation {
  /** A policy with errors must not become active. */
  readonly errors: readonly PolicyFault[];
  readonly warnings: readonly PolicyFault[];
}

/** Everything that is wrong with a policy. Routes and requirements share one set of ids, as the log names both by id. */
export function validatePolicy(policy: Policy, { vocabulary, groups, checks }: Known): Validation {
  const { routes, requirements } = policy;
  const rules = [...routes, ...requirements];
  const errors = [
    ...duplicateIds(rules),
    ...rules.flatMap(missingTexts),
    ...rules.flatMap((rule) => unknownWords(rule, vocabulary)),
    ...requirements.flatMap((requirement) => unknownChecks(requirement, checks)),
    ...routes.flatMap((route) => outcomeFaults(route, groups)),
    ...publicExposure(routes, vocabulary),
    ...missingCatchAll(routes),
  ];
  return { errors, warnings: unreachableRoutes(routes) };
}

function duplicateIds(rules: readonly RuleText[]): readonly PolicyFault[] {
  const ids = rules.map(({ id }) => id);
  const repeated = ids.filter((id, index) => id.trim() !== '' && ids.indexOf(id) < index);
  return repeated.map((rule) => ({ rule, field: 'id', code: 'duplicate-id' }));
}

function missingTexts(rule: Route | Requirement): readonly PolicyFault[] {
  const { id, title, because, source } = rule;
  const texts = { id, title, because, source, ...('advice' in rule && { advice: rule.advice }) };
  const blank = Object.entries(texts).filter(([, text]) => text.trim() === '');
  return blank.map(([field]) => ({ rule: id, field, code: 'missing-text' }));
}

function unknownWords({ id, when }: RuleText, { facts }: Vocabulary): readonly PolicyFault[] {
  return Object.entries(when).flatMap(([name, condition]): readonly PolicyFault[] => {
    const at = { rule: id, field: `when.${name}` };
    const fact = facts.find((known) => known.name === name);
    if (!fact) return [{ ...at, code: 'unknown-fact', value: name }];
    if (listed(condition).length === 0) return [{ ...at, code: 'empty-condition' }];
    const unknown = listed(condition).filter((value) => !fact.values.some((known) => known.value === value));
    return unknown.map((value) => ({ ...at, code: 'unknown-value', value }));
  });
}

function unknownChecks(requirement: Requirement, checks: readonly string[]): readonly PolicyFault[] {
  if (!('check' in requirement) || checks.includes(requirement.check)) return [];
  return [{ rule: requirement.id, field: 'check', code: 'unknown-check', value: requirement.check }];
}
