import type { SubjectView } from '../../../../../shared/contracts';

const OPEN = ['pending', 'to-confirm', 'approved', 'scheduled'];
const CLOSED = ['changes-requested', 'declined', 'void', 'withdrawn'];

/** The one word for where a document stands: what is asked now, else whether just this is live, else how it ended last. */
export function stateOf({ request, edition, fingerprint }: SubjectView): string {
  if (request && OPEN.includes(request.status)) return request.status;
  if (edition?.fingerprint === fingerprint) return 'live';
  if (request && CLOSED.includes(request.status) && request.fingerprint === fingerprint) return request.status;
  if (request?.status === 'void') return 'void';
  return edition ? 'changed' : 'draft';
}
