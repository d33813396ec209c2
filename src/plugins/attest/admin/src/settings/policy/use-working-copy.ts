import { useCallback, useState } from 'react';

import { useAuth } from '@strapi/strapi/admin';

import type { Tables } from './model/rows';
import { keyOf, readCopy, type WorkingCopy } from './model/working-copy';

export interface Working {
  readonly copy: WorkingCopy | undefined;
  readonly canUndo: boolean;
  /** A copy to change, in place of the one there may be. */
  begin(of: Pick<WorkingCopy, 'basedOn' | 'tables'> & { readonly restoredFrom?: number }): void;
  /** `removed` is the title of the row that went, so that it can be told. */
  change(tables: Tables, removed?: string): void;
  /** The title of the row that the last change took away. */
  readonly removed: string | undefined;
  undo(): void;
  /** The changes as they are carried over onto another version. */
  rebase(basedOn: number, tables: Tables): void;
  discard(): void;
}

/** The person's own unsaved proposal. It outlives a reload and a session, as it is in the browser. */
export function useWorkingCopy(): Working {
  const person = useAuth('WorkingCopy', ({ user }) => user?.id);
  const key = keyOf(person ?? '');
  const [copy, setCopy] = useState(() => readCopy(localStorage.getItem(key)));
  const [past, setPast] = useState<readonly Tables[]>([]);
  const [removed, setRemoved] = useState<string>();

  const keep = useCallback(
    (next: WorkingCopy | undefined) => {
      setRemoved(undefined);
      setCopy(next);
      if (next) localStorage.setItem(key, JSON.stringify(next));
      else localStorage.removeItem(key);
    },
    [key],
  );

  return {
    copy,
    removed,
    canUndo: past.length > 0,
    begin({ basedOn, tables, restoredFrom }) {
      setPast([]);
      keep({ basedOn, tables, restoredFrom: restoredFrom ?? null, startedAt: new Date().toISOString() });
    },
    change(tables, title) {
      if (!copy || tables === copy.tables) return;
      setPast([...past, copy.tables]);
      keep({ ...copy, tables });
      setRemoved(title);
    },
    undo() {
      const last = past.at(-1);
      if (!copy || !last) return;
      setPast(past.slice(0, -1));
      keep({ ...copy, tables: last });
    },
    rebase(basedOn, tables) {
      if (!copy) return;
      setPast([]);
      keep({ ...copy, basedOn, tables });
    },
    discard() {
      setPast([]);
      keep(undefined);
    },
  };
}
