import type { z } from 'zod';

export interface BadParameter {
  readonly path: readonly string[];
  readonly message: string;
}

/** What is taken where a parameter was not: `["filters"]` asks for what may be filtered by. */
export type Allowed = (path: readonly string[]) => string;

export function badParameters(issue: z.core.$ZodIssue, allowed: Allowed): readonly BadParameter[] {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') return [{ path, message: sentence(path, issue.message) }];
  return issue.keys.map((key) => {
    const at = [...path, key];
    return { path: at, message: sentence(at, `is not taken here; ${allowed(path)}`) };
  });
}

/** `["filters", "kind", "$eq"]` is written as it was asked: filters[kind][$eq]. */
export function sentence([first = 'The query', ...inner]: readonly string[], problem: string): string {
  return `${first}${inner.map((key) => `[${key}]`).join('')} ${problem}.`;
}
