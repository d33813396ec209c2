import type { ColumnField, PlanView } from '../../../shared/plan-view';
import { CellEditor } from '../editing/cell-editor';
import { attributeOf, type Draft } from '../editing/drafts';
import { keyOf, type Edit } from '../editing/edits';
import { ChoiceEditor } from '../editing/editors/choice-editor';
import { FoundMany, OfficesMany, OwnMany } from '../editing/editors/many-editor';
import { TextEditor } from '../editing/editors/text-editor';
import { TimingEditor } from '../editing/editors/timing-editor';
import { useEdits } from '../editing/use-edits';
import { usePlanWords } from '../use-plan-words';
import { ACTIVITY } from './use-save-activity';

const PROGRESS = ['needs-action', 'in-process', 'completed', 'cancelled', 'postponed'] as const;

interface Props {
  readonly edit: Edit;
  readonly field: ColumnField;
  /** The column as the plan calls it. */
  readonly label: string;
  /** What the activity is called. */
  readonly about: string;
  readonly view: PlanView;
  readonly save: (key: string) => Promise<boolean>;
}

/** What a cell of the action plan is written with. */
export function ActivityEditor({ edit, field, label, about, view, save }: Props) {
  const { t } = usePlanWords();
  const name = about ? t('edit.cell', { field: label, row: about }) : label;
  return (
    <CellEditor edit={edit} label={name} isLong={field === 'description'} save={save}>
      <Control edit={edit} field={field} label={label} view={view} />
    </CellEditor>
  );
}

function Control({ edit, field, label, view }: Omit<Props, 'about' | 'save'>) {
  const { word } = usePlanWords();
  const edits = useEdits();
  const { draft } = edit;
  const change = (next: Draft) => {
    const now = edits.of(keyOf(edit));
    if (now) edits.put({ ...now, draft: next, state: now.state === 'refused' ? 'open' : now.state });
  };
  switch (draft.kind) {
    case 'text':
      return (
        <TextEditor
          label={label}
          text={draft.text}
          isLong={field === 'description'}
          isNumber={field === 'budget'}
          onChange={(text) => change({ kind: 'text', text })}
        />
      );
    case 'choice':
      return (
        <ChoiceEditor
          label={label}
          value={draft.value}
          options={PROGRESS.map((value) => ({ value, label: word(value) }))}
          onChange={(value) => change({ kind: 'choice', value })}
        />
      );
    case 'timing':
      return <TimingEditor timing={draft.timing} onChange={(timing) => change({ kind: 'timing', timing })} />;
    case 'many': {
      const own = ownOptions(view, field);
      const common = { label, chosen: draft.chosen, onChange: (chosen: typeof draft.chosen) => change({ kind: 'many', chosen }) }; // prettier-ignore
      if (field === 'responsible') return <OfficesMany {...common} organisations={view.plan.organisations} />;
      return own ? (
        <OwnMany {...common} options={own} />
      ) : (
        <FoundMany {...common} uid={ACTIVITY} field={attributeOf(field) ?? ''} />
      );
    }
  }
}

/** What the plan itself has is chosen from that; channels, offices and organisations from all there are. */
function ownOptions({ goals, audiences, keyMessages }: PlanView, field: ColumnField) {
  switch (field) {
    case 'goals':
      return goals.map(({ documentId, statement }) => ({ documentId, name: statement }));
    case 'audiences':
      return audiences;
    case 'key-messages':
      return keyMessages.map(({ documentId, text }) => ({ documentId, name: text }));
    default:
      return undefined;
  }
}
