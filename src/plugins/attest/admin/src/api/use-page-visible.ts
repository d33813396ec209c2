import { useSyncExternalStore } from 'react';

const isVisible = (): boolean => document.visibilityState === 'visible';

function subscribe(tell: () => void): () => void {
  document.addEventListener('visibilitychange', tell);
  return () => document.removeEventListener('visibilitychange', tell);
}

/** Whether anybody can see the page: another tab may lie above it. */
export const usePageVisible = (): boolean => useSyncExternalStore(subscribe, isVisible);
