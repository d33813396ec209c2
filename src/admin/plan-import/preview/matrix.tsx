import { Typography } from '@strapi/design-system';

import type { PreviewView } from '../../../shared/plan-import';
import { DataTable, HeadCell } from '../../plan-page/parts/data-table';
import { becomes } from '../names/becomes';
import type { Import } from '../use-import';
import { useImportWords } from '../use-import-words';
import { Disclosed } from './disclosed';

/** Who is reached through what, as the document’s matrix and lists say. */
export function Matrix({ work, view }: { readonly work: Import; readonly view: PreviewView }) {
  const { t } = useImportWords();
  const { reaches, things } = view.preview;
  if (reaches.length === 0) return null;
  const audiences = [...new Set(reaches.map(({ audience }) => audience))];
  const channels = [...new Set(reaches.map(({ channel }) => channel))];
  const named = (key: string): string => {
    const thing = things.find((one) => one.key === key);
    return thing ? becomes(thing, view, work.decisions).name : key;
  };
  const fresh = view.changes.filter((change) => change.do === 'make-reach').length;
  const title = t('part.counted', { part: t('part.matrix'), count: reaches.length });
  return (
    <Disclosed title={title} description={t('matrix.new', { count: fresh, all: reaches.length })}>
      <DataTable label={t('part.matrix')} hasFixedStart>
        <thead>
          <tr>
            <HeadCell>{t('kind.many.audience')}</HeadCell>
            {channels.map((channel) => (
              <HeadCell key={channel}>{named(channel)}</HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {audiences.map((audience) => (
            <tr key={audience}>
              <th scope="row">
                <Typography fontWeight="semiBold" textColor="neutral800">
                  {named(audience)}
                </Typography>
              </th>
              {channels.map((channel) => (
                <td key={channel}>
                  {reaches
                    .filter((one) => one.audience === audience && one.channel === channel)
                    .map(({ code, condition }, nth) => (
                      <Typography key={nth} tag="div" textColor="neutral800">
                        {[code, condition].filter(Boolean).join(': ') || '✓'}
                      </Typography>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Disclosed>
  );
}
