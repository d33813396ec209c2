import { useRequestContentQuery } from '../../../api/content';
import { isEmpty } from '../../../reading/is-empty';
import { useDecision } from '../decision-context';

/** The fields that say something, and the one that is asked about although it is within another or has been emptied. */
export function useCommentable(chosen: string | undefined): readonly string[] {
  const { request, read } = useDecision();
  const { data } = useRequestContentQuery({ id: request.id, fingerprint: read.fingerprint });
  const filled = Object.entries(data?.content ?? {}).flatMap(([field, value]) => (isEmpty(value) ? [] : [field]));
  return chosen && !filled.includes(chosen) ? [...filled, chosen] : filled;
}
