import { EmptyStateLayout, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';

import type { PlanView } from '../../../shared/plan-view';
import { DataTable } from '../parts/data-table';
import { addressOf } from '../place-address';
import { usePlanWords } from '../use-plan-words';
import { ActivityRow } from './activity-row';
import { columnsOf } from './columns';
import { Filters } from './filters';
import { shownActivities } from './shown-activities';
import { SortHead } from './sort-head';
import { namesIn, openIn } from './texts-in';
import { useQuestion } from './use-question';

const NEW = { uid: 'api::activity.activity', documentId: null, field: null } as const;

/** The plan's table of activities, with its own columns in its own order. */
export function Activities({ view }: { readonly view: PlanView }) {
  const { t, word } = usePlanWords();
  const [question, ask] = useQuestion();
  const names = namesIn(view);
  const columns = columnsOf(view);
  const open = openIn(view.gaps);
  const shown = shownActivities(view.activities, question, names);
  const add = (
    <LinkButton tag={RouterLink} variant="secondary" startIcon={<Plus aria-hidden />} to={addressOf(NEW)}>
      {t('activities.add')}
    </LinkButton>
  );
  if (view.activities.length === 0) return <EmptyStateLayout content={t('activities.none')} action={add} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" alignItems="flex-end" gap={4} wrap="wrap">
        <Filters view={view} question={question} onAsk={ask} />
        {add}
      </Flex>
      <Typography role="status" textColor="neutral600">
        {t('activities.shown', { shown: shown.length, all: view.activities.length })}
      </Typography>
      {shown.length > 0 && (
        <DataTable label={t('view.activities')} hasFixedStart>
          <thead>
            <tr>
              {columns.map(({ field, heading }) => (
                <SortHead
                  key={field}
                  name={field}
                  label={heading || word(field)}
                  sort={question.sort}
                  onSort={(sort) => ask({ sort })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((activity) => (
              <ActivityRow
                key={activity.documentId}
                activity={activity}
                columns={columns}
                names={names}
                gaps={open.get(activity.documentId) ?? []}
              />
            ))}
          </tbody>
        </DataTable>
      )}
    </Flex>
  );
}
