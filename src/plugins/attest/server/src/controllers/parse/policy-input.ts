import type { z } from 'zod';

import type { Policy } from '../../domain/policy';
import type { PolicyFault } from '../../domain/policy-fault';
import { policySchema } from './policy-schema';

/** Where the JSON does not have the shape of a policy. `rule` is empty when the fault is in no rule, or in one without id. */
export interface PolicyInputFault extends Pick<PolicyFault, 'rule' | 'field'> {
  /** From the top of the input, for example `routes.2.outcome.steps.0.quorum`; empty for the input itself. */
  readonly path: string;
  /** For example `Route "own-print": outcome.steps.0.quorum must be "one", "all" or a number`. */
  readonly message: string;
}

export type PolicyInput =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly faults: readonly [PolicyInputFault, ...PolicyInputFault[]] };

type Key = PropertyKey;

const TABLES: Readonly<Record<string, string>> = { routes: 'Route', requirements: 'Requirement' };

/** Unknown JSON as a policy. Only its shape: whether facts, values, groups and checks exist is for `validatePolicy`. */
export function parsePolicy(input: unknown): PolicyInput {
  const parsed = policySchema.safeParse(input);
  if (parsed.success) return { ok: true, policy: parsed.data };
  const [first, ...others] = parsed.error.issues.flatMap((issue) => faultsOf(issue, input));
  if (!first) throw new Error('Zod refused a policy without naming an issue.');
  return { ok: false, faults: [first, ...others] };
}

function faultsOf(issue: z.core.$ZodIssue, input: unknown): readonly PolicyInputFault[] {
  if (issue.code !== 'unrecognized_keys') return [faultAt(issue.path, issue.message, input)];
  return issue.keys.map((key) => faultAt([...issue.path, key], 'is not a field known here', input));
}

function faultAt(path: readonly Key[], problem: string, input: unknown): PolicyInputFault {
  const [table, index, ...within] = path;
  const kind = TABLES[String(table)];
  if (kind === undefined || typeof index !== 'number') {
    const field = path.map(String).join('.');
    return { rule: '', field, path: field, message: sentence('Policy', field, problem) };
  }
  const id = at(at(at(input, table), index), 'id');
  const rule = typeof id === 'string' ? id : '';
  const field = within.map(String).join('.');
  const name = rule.trim() === '' ? `${kind} number ${index + 1}` : `${kind} "${rule}"`;
  return { rule, field, path: path.map(String).join('.'), message: sentence(name, field, problem) };
}

function sentence(name: string, field: string, problem: string): string {
  return field === '' ? `${name} ${problem}` : `${name}: ${field} ${problem}`;
}

function at(value: unknown, key: Key | undefined): unknown {
  return typeof value === 'object' && value !== null && key !== undefined ? Reflect.get(value, key) : undefined;
}
