import type { PlanView } from '../../../shared/plan-view';
import { keyOf } from '../editing/edits';
import { GridCell } from '../editing/grid-cell';
import { useEdit } from '../editing/use-edits';
import { ActivityEditor } from './activity-editor';
import type { Column } from './columns';
import { NEW_ROW } from './use-save-activity';

export const NEW_CELL = keyOf({ row: NEW_ROW, field: 'summary' });

interface Props {
  readonly view: PlanView;
  readonly columns: readonly Column[];
  readonly label: string;
  readonly save: (key: string) => Promise<boolean>;
}

/** The row that is being made: it is there once it has been said what it is called. */
export function NewRow({ view, columns, label, save }: Props) {
  const edit = useEdit(NEW_CELL);
  if (!edit) return null;
  return (
    <tr>
      {columns.flatMap(({ field }, nth) => [
        field === 'summary' ? (
          <GridCell
            key={field}
            id={NEW_CELL}
            isHead
            editor={(now) => (
              <ActivityEditor edit={now} field="summary" label={label} about="" view={view} save={save} />
            )}
          >
            {(saving) => (saving?.draft.kind === 'text' ? saving.draft.text : '')}
          </GridCell>
        ) : (
          <td key={field} />
        ),
        ...(nth === 0 ? [<td key="open" />] : []),
      ])}
    </tr>
  );
}
