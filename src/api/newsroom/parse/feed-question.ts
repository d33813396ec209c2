import type { BadParameter } from './bad-parameter';
import type { Known, Question } from './question';
import { parseQuestion } from './question';

/** Entries in a feed: the newest. */
const LENGTH = 30;

/** Feeds take the filters of the list and nothing else. */
export function parseFeedQuestion(query: object, known: Known): Question | readonly BadParameter[] {
  const strange = Object.keys(query).filter((key) => key !== 'filters');
  if (strange.length > 0) {
    return strange.map((key) => ({ path: [key], message: `${key} is not taken here; allowed are filters.` }));
  }
  return parseQuestion({ ...query, pagination: { pageSize: String(LENGTH), withCount: 'false' } }, known);
}
