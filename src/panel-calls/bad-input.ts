import { errors } from '@strapi/utils';
import type { z } from 'zod';

/** What a call was asked and cannot read: `bad-input`, naming each field. */
export function badInput(issues: readonly z.core.$ZodIssue[]): Error {
  const faults = issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [issue.path.map(String)];
    return paths.map((path) => ({ path, message: issue.message, name: 'bad-input' }));
  });
  const [first] = faults;
  const message = `${first?.path.join('.') || 'body'}: ${first?.message}`;
  return new errors.ValidationError(message, { code: 'bad-input', errors: faults });
}
