import type { PreviewView, ThingKind } from '../../../shared/plan-import';
import { DataTable, HeadCell } from '../../plan-page/parts/data-table';
import { becomes } from '../names/becomes';
import type { Import } from '../use-import';
import { useImportWords } from '../use-import-words';
import { Disclosed } from './disclosed';
import { ThingRow } from './thing-row';

interface Props {
  readonly kind: ThingKind;
  readonly work: Import;
  readonly view: PreviewView;
}

/** The goals, audiences … of the document, each with what becomes of it. */
export function Things({ kind, work, view }: Props) {
  const { t, list } = useImportWords();
  const things = view.preview.things.filter((thing) => thing.kind === kind);
  if (things.length === 0) return null;
  const fates = things.map((thing) => becomes(thing, view, work.decisions).fate);
  const said = (['new', 'exists', 'chosen', 'open', 'left'] as const).flatMap((fate) => {
    const count = fates.filter((one) => one === fate).length;
    return count > 0 ? [t(`things.${fate}`, { count })] : [];
  });
  const title = t('part.counted', { part: t(`kind.many.${kind}`), count: things.length });
  return (
    <Disclosed title={title} description={list(said)}>
      <DataTable label={t(`kind.many.${kind}`)}>
        <thead>
          <tr>
            <HeadCell>{t('thing.written')}</HeadCell>
            <HeadCell>{t('thing.becomes')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {things.map((thing) => (
            <ThingRow key={thing.key} thing={thing} work={work} view={view} />
          ))}
        </tbody>
      </DataTable>
    </Disclosed>
  );
}
