import { useSyncExternalStore } from 'react';

/** Whether the page is in front of somebody. */
export const useIsLookedAt = (): boolean =>
  useSyncExternalStore(subscribe, () => document.visibilityState === 'visible');

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
