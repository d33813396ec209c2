import { z } from 'zod';

import { badParameters, type BadParameter } from './bad-parameter';
import { anyOf, words } from './parameters';

/** Of whose plans and messages; undefined for all. */
export interface CalendarQuestion {
  readonly organisation?: readonly string[] | undefined;
  readonly plan?: readonly string[] | undefined;
}

const filters = z.strictObject(
  { organisation: anyOf(words()), plan: anyOf(words()) },
  'must be asked as in filters[organisation][$eq]=…',
);
const question = z.strictObject({ filters: filters.prefault({}) });

/** Which entries of the public calendar. */
export function parseCalendarQuestion(query: object): CalendarQuestion | readonly BadParameter[] {
  const result = question.safeParse(query);
  return result.success ? result.data.filters : result.error.issues.flatMap((issue) => badParameters(issue, allowed));
}

function allowed([first, second]: readonly string[]): string {
  if (second !== undefined) return 'allowed are [$eq] and [$in]';
  return first === undefined ? 'allowed are filters' : 'allowed are organisation and plan';
}
