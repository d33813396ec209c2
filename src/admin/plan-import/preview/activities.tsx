import type { PreviewView } from '../../../shared/plan-import';
import { DataTable, HeadCell } from '../../plan-page/parts/data-table';
import type { Import } from '../use-import';
import { useImportWords } from '../use-import-words';
import { ActivityRow } from './activity-row';
import { changeOf, columnsIn } from './cells-of';
import { Disclosed } from './disclosed';

/** The activities as they would be in the plan, in the document’s own columns. */
export function Activities({ work, view }: { readonly work: Import; readonly view: PreviewView }) {
  const { t, word, list } = useImportWords();
  const { activities } = view.preview;
  if (activities.length === 0) return null;
  const columns = columnsIn(view);
  const changes = activities.map((_, at) => changeOf(at, view.changes)?.do ?? 'same');
  const said = (['make-activity', 'change-activity', 'same'] as const).flatMap((what) => {
    const count = changes.filter((one) => one === what).length;
    return count > 0 ? [t(`activities.${what}`, { count })] : [];
  });
  const title = t('part.counted', { part: t('part.activities'), count: activities.length });
  return (
    <Disclosed title={title} description={list(said)} isOpen>
      <DataTable label={t('part.activities')} hasFixedStart>
        <thead>
          <tr>
            {columns.map(({ field, heading }) => (
              <HeadCell key={field}>{heading || word(field)}</HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {activities.map((activity, at) => (
            <ActivityRow
              key={activity.key}
              activity={activity}
              change={changeOf(at, view.changes)}
              columns={columns}
              work={work}
              view={view}
            />
          ))}
        </tbody>
      </DataTable>
    </Disclosed>
  );
}
