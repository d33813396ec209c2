import type { PlanView, ReachView } from '../../../shared/plan-view';
import type { Edit } from '../editing/edits';
import { useSave } from '../editing/use-save';
import { useRemoveRowMutation, useSaveRowMutation } from '../plan-api';
import { codesText, stepsTo } from './codes';

const REACH = 'api::reach.reach';

export const placeOf = (audience: string, channel: string): string => `${audience} ${channel}`;

/** Saves a place of the matrix: the rows that stand in it are changed, made and removed as the content manager would. */
export function useSavePlace({ plan, may }: PlanView): (key: string) => Promise<boolean> {
  const [saveRow] = useSaveRowMutation();
  const [removeRow] = useRemoveRowMutation();

  async function send({ row, base, draft }: Edit): Promise<unknown> {
    if (base.kind !== 'codes' || draft.kind !== 'codes') return undefined;
    const [audience = '', channel = ''] = row.split(' ');
    const { change, add, remove } = stepsTo(draft.text, base.rows, may);
    const to = (documentId: string) => ({ connect: [{ documentId }] });
    const at = { plan: to(plan.documentId), audience: to(audience), channel: to(channel) };
    const all = [
      ...change.map(({ row: { documentId, updatedAt }, code }) => () =>
        saveRow({ uid: REACH, documentId, data: { code }, readAt: updatedAt })),
      ...add.map((code) => () => saveRow({ uid: REACH, data: { ...at, code } })),
      ...remove.map(({ documentId, updatedAt }) => () => removeRow({ uid: REACH, documentId, readAt: updatedAt })),
    ]; // prettier-ignore
    for (const step of all) {
      const result = await step();
      if ('error' in result) return result.error;
    }
    return undefined;
  }

  return useSave({ send, standing });
}

/** A place that nobody has written in yet is there too, and empty. */
function standing(view: PlanView, { row }: Edit) {
  return { draft: draftOfPlace(rowsAt(view.reach, row)), readAt: '' };
}

export const draftOfPlace = (rows: readonly ReachView[]) => ({ kind: 'codes', text: codesText(rows), rows }) as const;

const rowsAt = (reach: readonly ReachView[], place: string) =>
  reach.filter(({ audience, channel }) => placeOf(audience, channel) === place);
