import { useDifferencesQuery, type Against, type Differences } from '../../../api/content';
import { useDecision } from '../decision-context';

export interface Comparisons {
  /** What there is to compare with, most telling first; undefined while it is fetched. */
  readonly found: readonly (readonly [Against, Differences])[] | undefined;
  readonly error: unknown;
}

/** An author who is to confirm looks at what the approver changed; everybody else first at what readers have today. */
export function useComparisons(): Comparisons {
  const { request, read } = useDecision();
  const asRead = { id: request.id, fingerprint: read.fingerprint };
  const isAmended = request.history.some(({ kind }) => kind === 'request-amended');
  const live = useDifferencesQuery({ ...asRead, against: 'live' });
  const approved = useDifferencesQuery({ ...asRead, against: 'approved' });
  const submitted = useDifferencesQuery({ ...asRead, against: 'submitted' }, { skip: !isAmended });
  const error = live.error ?? approved.error ?? submitted.error;
  if (!live.data || !approved.data || (isAmended && !submitted.data)) return { found: undefined, error };
  const all = [['live', live.data], ['approved', approved.data], ['submitted', submitted.data]] as const; // prettier-ignore
  const found = all.flatMap(([against, data]) => (data?.differences ? [[against, data] as const] : []));
  const first = request.status === 'to-confirm' ? 'submitted' : 'live';
  return { found: found.sort(([a], [b]) => Number(b === first) - Number(a === first)), error };
}
