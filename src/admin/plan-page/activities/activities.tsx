import { useEffect, useRef } from 'react';

import { Button, EmptyStateLayout, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Plus } from '@strapi/icons';

import type { PlanView } from '../../../shared/plan-view';
import { Grid } from '../editing/grid';
import { SaveStatus } from '../editing/save-status';
import { useEdit, useEdits } from '../editing/use-edits';
import { usePlanWords } from '../use-plan-words';
import { ActivityRow } from './activity-row';
import { columnsOf } from './columns';
import { Filters } from './filters';
import { NEW_CELL, NewRow } from './new-row';
import { shownActivities } from './shown-activities';
import { SortHead } from './sort-head';
import { namesIn, openIn } from './texts-in';
import { useQuestion } from './use-question';
import { NEW_ROW, useSaveActivity } from './use-save-activity';

const NOTHING = { kind: 'text', text: '' } as const;

/** The plan's table of activities, with its own columns in its own order, written where it stands. */
export function Activities({ view }: { readonly view: PlanView }) {
  const { t, word } = usePlanWords();
  const [question, ask] = useQuestion();
  const edits = useEdits();
  const isAdding = useEdit(NEW_CELL) !== undefined;
  const save = useSaveActivity(view.plan.documentId);
  const table = useStandingOnWhatWasMade(view, isAdding);
  const names = namesIn(view);
  const columns = columnsOf(view);
  const open = openIn(view.gaps);
  const shown = shownActivities(view.activities, question, names);
  const labels = columns.map(({ field, heading }) => heading || word(field));
  const add = view.may.addActivities ? (
    <Button
      variant="secondary"
      startIcon={<Plus aria-hidden />}
      onClick={() =>
        edits.put({ row: NEW_ROW, field: 'summary', base: NOTHING, draft: NOTHING, readAt: '', state: 'open' })
      }
    >
      {t('activities.add')}
    </Button>
  ) : null;
  if (view.activities.length === 0 && !isAdding)
    return <EmptyStateLayout content={t('activities.none')} {...(add && { action: add })} />;
  return (
    <Flex ref={table} direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" alignItems="flex-end" gap={4} wrap="wrap">
        <Filters view={view} question={question} onAsk={ask} />
        {add}
      </Flex>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography role="status" textColor="neutral600">
          {t('activities.shown', { shown: shown.length, all: view.activities.length })}
        </Typography>
        <SaveStatus />
      </Flex>
      {(shown.length > 0 || isAdding) && (
        <Grid label={t('view.activities')}>
          <thead>
            <tr>
              {columns.flatMap(({ field }, nth) => [
                <SortHead
                  key={field}
                  name={field}
                  label={labels[nth] ?? ''}
                  sort={question.sort}
                  onSort={(sort) => ask({ sort })}
                />,
                ...(nth === 0 ? [<OpenHead key="open" />] : []),
              ])}
            </tr>
          </thead>
          <tbody>
            {shown.map((activity) => (
              <ActivityRow
                key={activity.documentId}
                view={view}
                activity={activity}
                columns={columns}
                names={names}
                gaps={open.get(activity.documentId) ?? []}
                save={save}
              />
            ))}
            <NewRow
              view={view}
              columns={columns}
              label={labels[columns.findIndex(({ field }) => field === 'summary')] ?? ''}
              save={save}
            />
          </tbody>
        </Grid>
      )}
    </Flex>
  );
}

function OpenHead() {
  const { t } = usePlanWords();
  return (
    <th scope="col">
      <VisuallyHidden>{t('activities.open-column')}</VisuallyHidden>
    </th>
  );
}

/** A row that was made stands elsewhere than where it was written, so the focus is taken there. */
function useStandingOnWhatWasMade({ activities }: PlanView, isAdding: boolean) {
  const table = useRef<HTMLDivElement>(null);
  const before = useRef(new Set(activities.map(({ documentId }) => documentId)));
  const wasAdding = useRef(false);
  useEffect(() => {
    const made = activities.find(({ documentId }) => !before.current.has(documentId));
    if (wasAdding.current && !isAdding && made && !isElsewhere())
      table.current?.querySelector<HTMLElement>(`[data-cell="${made.documentId} summary"]`)?.focus();
    if (!isAdding) before.current = new Set(activities.map(({ documentId }) => documentId));
    wasAdding.current = isAdding;
  }, [activities, isAdding]);
  return table;
}

/** Whether the person has gone on to something else meanwhile. */
const isElsewhere = (): boolean => document.activeElement !== null && document.activeElement !== document.body;
