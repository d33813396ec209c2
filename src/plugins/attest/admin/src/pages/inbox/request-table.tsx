import { Box, Typography } from '@strapi/design-system';

import type { RequestRow } from '../../../../shared/contracts';
import { DataTable, HeadCell } from '../../components/data-table';
import { Due } from '../../components/due';
import { RequestLink } from '../../components/request-link';
import { SortHeader } from '../../components/sort-header';
import { StateBadge } from '../../components/state-badge';
import { useTypeNames } from '../../words/use-type-names';
import { useWords } from '../../words/use-words';
import { MarkAsSeen } from './mark-as-seen';
import type { InboxQuestion } from './use-inbox-question';

interface Props {
  readonly rows: readonly RequestRow[];
  readonly question: InboxQuestion;
  /** After a row has been taken off the list. */
  onSeen(): void;
}

/** One page of requests. */
export function RequestTable({ rows, question: { view, sort, setSort }, onSeen }: Props) {
  const { t } = useWords();
  const sortable = (name: string) => (
    <SortHeader name={name} label={t(`inbox.column.${name}`)} sort={sort} onSort={setSort} />
  );
  return (
    <DataTable label={t('inbox.table', { view: t(`inbox.view.${view}`) })}>
      <thead>
        <tr>
          {sortable('title')}
          <HeadCell>{t('inbox.column.status')}</HeadCell>
          <HeadCell>{t('inbox.column.uid')}</HeadCell>
          <HeadCell>{t('inbox.column.rule')}</HeadCell>
          <HeadCell>{t('inbox.column.submittedBy')}</HeadCell>
          {sortable('submittedAt')}
          {sortable('dueAt')}
          {view === 'informed' && <HeadCell>{t('inbox.column.acts')}</HeadCell>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row}>
            {view === 'informed' && (
              <td>
                <MarkAsSeen row={row} onSeen={onSeen} />
              </td>
            )}
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}

function Row({ row, children }: { readonly row: RequestRow; readonly children: React.ReactNode }) {
  const { t, shortInstant } = useWords();
  const typeName = useTypeNames();
  return (
    <tr>
      <td>
        <Box minWidth="18rem" maxWidth="38rem">
          <RequestLink row={row} />
        </Box>
      </td>
      <td>
        <StateBadge status={row.status} review={row.review} />
        {row.review === 'open' && (
          <Typography variant="pi" textColor="neutral600" tag="p" paddingTop={1}>
            {t('inbox.review')}
          </Typography>
        )}
      </td>
      <td>
        <Typography textColor="neutral800">{typeName(row.uid)}</Typography>
      </td>
      <td>
        <Box minWidth="16rem" maxWidth="30rem">
          <Typography textColor="neutral800">{row.ruleTitle}</Typography>
        </Box>
      </td>
      <td>
        <Typography textColor="neutral800">{row.submittedBy.name}</Typography>
      </td>
      <td>
        <Typography textColor="neutral800" tag="time" dateTime={row.submittedAt}>
          {shortInstant(row.submittedAt)}
        </Typography>
      </td>
      <td>
        <Due row={row} />
      </td>
      {children}
    </tr>
  );
}
