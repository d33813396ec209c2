import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

import type { PlanView } from '../../../shared/plan-view';
import { useLazyPlanViewQuery } from '../plan-api';
import { isSame, type Draft } from './drafts';
import { keyOf, type Edit } from './edits';
import { useEdits } from './use-edits';

/** How cells of one kind are saved. */
export interface Saving {
  /** @returns what the server answered to a save that it refused; undefined when all went well */
  send(edit: Edit): Promise<unknown>;
  /** What the cell says in the plan as it is now, and in which version; undefined when it is gone. */
  standing(view: PlanView, edit: Edit): Pick<Edit, 'readAt'> & { readonly draft: Draft } | undefined; // prettier-ignore
}

/** How often a save is tried again when others have saved other cells of the row. */
const TRIES = 3;

/**
 * Saves a cell that is being written. Where somebody else has saved the row meanwhile but not this cell, it is saved on
 * their version; where they have changed the cell itself, nothing is, and the person chooses.
 * @returns whether it was saved
 */
export function useSave({ send, standing }: Saving): (key: string) => Promise<boolean> {
  const { documentId = '' } = useParams();
  const { _unstableFormatAPIError: wordsOf } = useAPIErrorHandler();
  const [ask] = useLazyPlanViewQuery();
  const edits = useEdits();
  const look = () => ask(documentId).unwrap().catch(() => undefined); // prettier-ignore

  async function attempt(key: string, left: number): Promise<boolean> {
    const edit = edits.of(key);
    if (!edit) return true;
    const no = await send(edit);
    if (no === undefined) {
      await look();
      edits.markSaved(key);
      return true;
    }
    const message = wordsOf(no as Parameters<typeof wordsOf>[0]);
    const { code, by = null } = detailsOf(no);
    const view = code === 'edited-meanwhile' ? await look() : undefined;
    const now = view && standing(view, edit);
    if (!now) {
      edits.put({ ...edit, state: 'refused', message });
      return false;
    }
    if (!isSame(now.draft, edit.base) || left === 0) {
      edits.put({ ...edit, state: 'conflict', message, other: { by, ...now } });
      return false;
    }
    edits.put({ ...edit, base: now.draft, readAt: now.readAt });
    return attempt(key, left - 1);
  }

  return async (key) => {
    const edit = edits.of(key);
    if (!edit || edit.state === 'saving') return false;
    if (isSame(edit.base, edit.draft)) {
      edits.drop(keyOf(edit));
      return true;
    }
    edits.put({ ...edit, state: 'saving' });
    return edits.inTurn(edit.row, () => attempt(key, TRIES));
  };
}

function detailsOf(no: unknown): { readonly code?: string; readonly by?: string | null } {
  const details: unknown = Reflect.get(Object(no), 'details');
  return Object(details) as { code?: string; by?: string | null };
}
