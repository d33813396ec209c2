import type { ColumnField, PlanView } from '../../../shared/plan-view';
import { changeOf, draftOf } from '../editing/drafts';
import type { Edit } from '../editing/edits';
import { useEdits } from '../editing/use-edits';
import { useSave } from '../editing/use-save';
import { useSaveRowMutation } from '../plan-api';
import { namesIn } from './texts-in';

export const ACTIVITY = 'api::activity.activity';
/** The row that is still to be made. */
export const NEW_ROW = 'new';

/** Saves one cell of an activity as the content manager would, or makes the activity that its first cell names. */
export function useSaveActivity(plan: string): (key: string) => Promise<boolean> {
  const edits = useEdits();
  const [saveRow] = useSaveRowMutation();

  async function send({ row, field, base, draft, readAt }: Edit): Promise<unknown> {
    const data = changeOf(field as ColumnField, base, draft) ?? {};
    if (row === NEW_ROW) {
      const made = await saveRow({ uid: ACTIVITY, data: { ...data, plan: { connect: [{ documentId: plan }] } } });
      return errorOf(made);
    }
    const madeOn = edits.latest(row, readAt);
    const saved = await saveRow({ uid: ACTIVITY, documentId: row, data, readAt: madeOn });
    if ('data' in saved) edits.moved(row, madeOn, saved.data.updatedAt);
    return errorOf(saved);
  }

  return useSave({ send, standing });
}

const errorOf = (result: object): unknown => ('error' in result ? result.error : undefined);

function standing(view: PlanView, { row, field }: Edit) {
  const activity = view.activities.find(({ documentId }) => documentId === row);
  return activity && { draft: draftOf(activity, field as ColumnField, namesIn(view)), readAt: activity.updatedAt };
}
