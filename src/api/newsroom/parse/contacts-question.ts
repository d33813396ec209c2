import { z } from 'zod';

import { badParameters, type BadParameter } from './bad-parameter';

export interface ContactsQuestion {
  /** Slug of an organisation; undefined for all. */
  readonly organisation?: string | undefined;
  readonly spokesperson?: boolean | undefined;
}

const slug = z.string('must be a slug').min(1, 'must be a slug').max(255, 'must be a slug').refine((text) => !text.includes('\0'), 'must be a slug'); // prettier-ignore
const yes = z.enum(['true', 'false'], 'must be true or false').transform((said) => said === 'true');
const HOW = 'must be asked with [$eq]';

const question = z.strictObject({
  filters: z
    .strictObject(
      {
        organisation: z.strictObject({ $eq: slug }, HOW).optional(),
        spokesperson: z.strictObject({ $eq: yes }, HOW).optional(),
      },
      'must be asked as in filters[organisation][$eq]=…',
    )
    .default({}),
});

/** Which of the public contacts. */
export function parseContactsQuestion(query: object): ContactsQuestion | readonly BadParameter[] {
  const result = question.safeParse(query);
  if (result.success) {
    const { organisation, spokesperson } = result.data.filters;
    return { organisation: organisation?.$eq, spokesperson: spokesperson?.$eq };
  }
  return result.error.issues.flatMap((issue) => badParameters(issue, allowed));
}

const allowed = ([first]: readonly string[]): string =>
  first === undefined ? 'allowed are filters' : 'allowed are organisation and spokesperson';
