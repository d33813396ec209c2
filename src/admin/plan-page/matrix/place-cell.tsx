import { Link, TextInput, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { NamedView, PlanView, ReachView } from '../../../shared/plan-view';
import { CellEditor } from '../editing/cell-editor';
import { keyOf, type Edit } from '../editing/edits';
import { GridCell } from '../editing/grid-cell';
import { useEdits } from '../editing/use-edits';
import { addressOf } from '../place-address';
import { usePlanWords } from '../use-plan-words';
import { codesIn } from './codes';
import { Sign } from './sign';
import { draftOfPlace, placeOf } from './use-save-place';

interface Props {
  readonly view: PlanView;
  readonly audience: NamedView;
  readonly channel: NamedView;
  /** What stands in the place. */
  readonly rows: readonly ReachView[];
  readonly save: (key: string) => Promise<boolean>;
}

/** A place of the matrix, written where it stands. */
export function PlaceCell({ view, audience, channel, rows, save }: Props) {
  const { t } = usePlanWords();
  const edits = useEdits();
  const at = { row: placeOf(audience.documentId, channel.documentId), field: 'codes' };
  const mayWrite = rows.length > 0 ? view.may.changeReach : view.may.addReach;
  const open = () => {
    const draft = draftOfPlace(rows);
    edits.put({ ...at, base: draft, draft, readAt: '', state: 'open' });
  };
  const name = t('matrix.place', { audience: audience.name, channel: channel.name });
  return (
    <GridCell
      id={keyOf(at)}
      onOpen={mayWrite ? open : undefined}
      editor={(edit) => (
        <CellEditor edit={edit} label={name} save={save}>
          <Codes edit={edit} label={name} view={view} />
        </CellEditor>
      )}
    >
      {(saving) =>
        saving?.draft.kind === 'codes'
          ? codesIn(saving.draft.text).map((code, nth) => <Sign key={nth} code={code} condition={null} signs={view.signs} />) // prettier-ignore
          : rows.map((row) => <Sign key={row.documentId} {...row} signs={view.signs} />)
      }
    </GridCell>
  );
}

function Codes({ edit, label, view }: { readonly edit: Edit; readonly label: string; readonly view: PlanView }) {
  const { t, list } = usePlanWords();
  const edits = useEdits();
  const { draft } = edit;
  if (draft.kind !== 'codes') return null;
  const explained = view.signs.filter(({ isExplained }) => isExplained).map(({ code }) => code);
  const strange = codesIn(draft.text).filter((code) => code !== null && !explained.includes(code)) as string[];
  const change = (text: string) => {
    const now = edits.of(keyOf(edit));
    if (now) edits.put({ ...now, draft: { ...draft, text }, state: now.state === 'refused' ? 'open' : now.state });
  };
  return (
    <>
      <TextInput size="S" aria-label={label} value={draft.text} onChange={({ target }) => change(target.value)} />
      {strange.length > 0 && (
        <Typography role="status" variant="pi" textColor="neutral800">
          {t('matrix.strange', { signs: list([...new Set(strange)]) })}
        </Typography>
      )}
      {draft.rows.map(({ documentId, code }) => (
        <Link
          key={documentId}
          tag={RouterLink}
          to={addressOf({ uid: 'api::reach.reach', documentId, field: 'condition' })}
          style={{ minHeight: '2.4rem' }}
        >
          {t('matrix.condition', { sign: code ?? '–' })}
        </Link>
      ))}
    </>
  );
}
