import { useEffect, useState } from 'react';

/** Gives the focus back to what had it before this was opened: a dialog that no button belongs to forgets it. */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => opener instanceof HTMLElement && opener.isConnected && opener.focus());
    },
    [opener],
  );
}
