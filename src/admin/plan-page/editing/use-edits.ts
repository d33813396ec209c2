import { createContext, useContext, useSyncExternalStore } from 'react';

import { createEdits, type Edit, type Edits } from './edits';

export const EditsContext = createContext<Edits>(createEdits());

export const useEdits = (): Edits => useContext(EditsContext);

export function useEdit(key: string): Edit | undefined {
  const edits = useEdits();
  return useSyncExternalStore(edits.subscribe, () => edits.of(key));
}

export function useAllEdits(): ReadonlyMap<string, Edit> {
  const edits = useEdits();
  return useSyncExternalStore(edits.subscribe, edits.all);
}

export function useSaved(): string | undefined {
  const edits = useEdits();
  return useSyncExternalStore(edits.subscribe, edits.saved);
}
