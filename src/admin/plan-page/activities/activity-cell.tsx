import type { ActivityView, ColumnField, GapView, PlanView } from '../../../shared/plan-view';
import { attributeOf, draftOf, textsOfDraft } from '../editing/drafts';
import { keyOf } from '../editing/edits';
import { GridCell } from '../editing/grid-cell';
import { useEdits } from '../editing/use-edits';
import { usePlanWords } from '../use-plan-words';
import { ActivityEditor } from './activity-editor';
import type { Column } from './columns';
import { Missing, Said } from './said';
import { textsIn, type Names } from './texts-in';

interface Props {
  readonly view: PlanView;
  readonly activity: ActivityView;
  readonly column: Column;
  readonly names: Names;
  readonly gaps: readonly GapView[];
  readonly save: (key: string) => Promise<boolean>;
}

/** A cell of the action plan, written where it stands by whoever may. */
export function ActivityCell({ view, activity, column, names, gaps, save }: Props) {
  const { word } = usePlanWords();
  const edits = useEdits();
  const { field, heading } = column;
  const at = { row: activity.documentId, field };
  const label = heading || word(field);
  const open = () => {
    const draft = draftOf(activity, field, names);
    edits.put({ ...at, base: draft, draft, readAt: activity.updatedAt, state: 'open' });
  };
  return (
    <GridCell
      id={keyOf(at)}
      isHead={field === 'summary'}
      onOpen={mayWrite(view, field) ? open : undefined}
      editor={(edit) => (
        <ActivityEditor edit={edit} field={field} label={label} about={activity.summary} view={view} save={save} />
      )}
    >
      {(saving) => {
        const texts = saving ? textsOfDraft(saving.draft) : textsIn(activity, field, names);
        const isMissing = !saving && gaps.some(({ detail }) => detail === field);
        return isMissing ? <Missing /> : <Said texts={texts} field={field} activity={activity} />;
      }}
    </GridCell>
  );
}

function mayWrite({ may }: PlanView, field: ColumnField): boolean {
  const attribute = attributeOf(field);
  return attribute !== null && may.changeActivities.includes(attribute);
}
