import type { Notice } from './notice';
import type { PersonId } from './request';
import type { RequestRecord } from './request-record';

/** Asks for the same decision: of several, the latest says it all. */
const ASKING: readonly string[] = ['asked', 'reminder', 'overdue'];

export const isAsking = ({ kind }: Pick<Notice, 'kind'>): boolean => ASKING.includes(kind);

/** @param notices oldest first */
export const withoutRepetitions = (notices: readonly Notice[]): readonly Notice[] =>
  notices.filter(
    (notice, index) =>
      !isAsking(notice) ||
      !notices.slice(index + 1).some((later) => isAsking(later) && later.request === notice.request),
  );

/**
 * Whether the person can still do something about what they were told: only then are they written to. Everything stays in
 * the panel. Kinds that are not ours are taken to matter.
 * @param deciders who may decide the request's step now
 */
export function isWorthAMail(
  { kind, person, acknowledgedAt }: Notice,
  { state, override }: RequestRecord,
  deciders: readonly PersonId[],
): boolean {
  const isWaiting = state.status === 'pending';
  const isContributor = [state.submittedBy, ...state.contributors].includes(person);
  switch (kind) {
    case 'asked':
    case 'reminder':
      return isWaiting && deciders.includes(person);
    case 'overdue': // also those above, who see to it that somebody decides
      return (isWaiting && (deciders.includes(person) || !isContributor)) || (override?.review === 'open' && !isContributor); // prettier-ignore
    case 'overridden':
      return override?.review === 'open' && !isContributor;
    case 'to-confirm':
      return state.status === 'to-confirm';
    case 'inform':
      return acknowledgedAt === null;
    case 'published':
      return false;
    default:
      return true;
  }
}
