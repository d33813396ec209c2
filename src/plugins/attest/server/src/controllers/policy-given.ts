import type { Context } from 'koa';

import type { Policy } from '../domain/policy';
import { Refused } from '../domain/refusal';
import { parsePolicy } from './parse/policy-input';
import { told } from './policy-faults';

/** @throws Refused `invalid-policy` naming rule and field of what cannot be read as a policy */
export function policyGiven(ctx: Context, input: unknown): Policy {
  const read = parsePolicy(input);
  if (read.ok) return read.policy;
  const code = 'bad-shape' as const;
  const shapes = read.faults.map(({ rule, field, path }) => ({ rule, field: field || path || 'policy', code }));
  throw new Refused('invalid-policy', { count: shapes.length, faults: told(ctx, shapes) });
}
