import { useEffect } from 'react';

/** Asks again when the person comes back to the page: it may have stood open since yesterday. */
export function useFresh(ask: () => void): void {
  useEffect(() => {
    const whenSeen = () => {
      if (document.visibilityState === 'visible') ask();
    };
    window.addEventListener('focus', whenSeen);
    document.addEventListener('visibilitychange', whenSeen);
    return () => {
      window.removeEventListener('focus', whenSeen);
      document.removeEventListener('visibilitychange', whenSeen);
    };
  }, [ask]);
}
