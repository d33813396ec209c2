import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';

import { useInboxQuery, type InboxQuery } from '../api/requests';
import { DataTable, HeadCell } from '../components/data-table';
import { Due } from '../components/due';
import { RequestLink } from '../components/request-link';
import { StateBadge } from '../components/state-badge';
import { useWords } from '../words/use-words';

interface Props {
  /** The widget, as its texts are called. */
  readonly name: 'waiting' | 'mine' | 'due';
  readonly query: InboxQuery;
}

/** The first few requests of a view, with a way to each. */
export function RequestWidget({ name, query }: Props) {
  const { t } = useWords();
  const { data, isLoading, error } = useInboxQuery(query, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Widget.Loading />;
  if (error || !data) return <Widget.Error />;
  if (data.data.length === 0) return <Widget.NoData>{t(`widgets.${name}.none`)}</Widget.NoData>;
  return (
    <DataTable label={t(`widgets.${name}`)} isFlat>
      <thead>
        <tr>
          <HeadCell>{t('inbox.column.title')}</HeadCell>
          <HeadCell>{name === 'mine' ? t('inbox.column.status') : t('inbox.column.submittedBy')}</HeadCell>
          <HeadCell>{t('inbox.column.dueAt')}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {data.data.map((row) => (
          <tr key={row.id}>
            <td>
              <RequestLink row={row} />
            </td>
            <td>
              {name === 'mine' ? (
                <StateBadge status={row.status} />
              ) : (
                <Typography textColor="neutral800">{row.submittedBy.name}</Typography>
              )}
            </td>
            <td>
              <Due row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
