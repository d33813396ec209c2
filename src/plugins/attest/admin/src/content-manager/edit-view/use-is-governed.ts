import { useSetupQuery } from '../../api/setup';

/** Whether the policy governs a type; until that is known it counts as governed where it has drafts of its own. */
export function useIsGoverned(uid: string): boolean | undefined {
  const { data } = useSetupQuery();
  return data ? data.governed.includes(uid) : undefined;
}
