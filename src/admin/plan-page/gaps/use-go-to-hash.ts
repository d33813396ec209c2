import { useEffect } from 'react';

import { useLocation } from 'react-router-dom';

/** Moves to the heading that the address names, once the page is there; the router leaves that to the page. */
export function useGoToHash(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const heading = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }, [hash]);
}
