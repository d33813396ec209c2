import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { PlanView } from '../../../shared/plan-view';
import { DataTable, HeadCell } from '../parts/data-table';
import { Lines } from '../parts/lines';
import { PlaceLink } from '../parts/place-link';
import { usePlanWords } from '../use-plan-words';
import type { Numbered, YearOf } from './in-months';

/** The wheel to read: month by month, then what goes on all year, then what has no time. */
export function YearTable({ year, view }: { readonly year: YearOf; readonly view: PlanView }) {
  const { t, month } = usePlanWords();
  const bands = [
    ['all-year', year.allYear],
    ['no-time', year.noTime],
  ] as const;
  return (
    <DataTable label={t('view.year')}>
      <thead>
        <tr>
          <HeadCell>{t('year.when')}</HeadCell>
          <HeadCell>{t('overview.count.activities')}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {year.months.map((activities, index) => (
          <Row key={index} when={month(index + 1)} activities={activities}>
            {year.reviews.includes(index + 1) && (
              <Typography textColor="neutral800">
                {t('year.review-of', { text: view.plan.review?.text ?? '' })}
              </Typography>
            )}
          </Row>
        ))}
        {bands.map(([when, activities]) =>
          activities.length === 0 ? null : <Row key={when} when={t(`year.${when}`)} activities={activities} />,
        )}
      </tbody>
    </DataTable>
  );
}

interface RowProps {
  readonly when: string;
  readonly activities: readonly Numbered[];
  readonly children?: React.ReactNode;
}

function Row({ when, activities, children }: RowProps) {
  const { t, capital } = usePlanWords();
  const isEmpty = activities.length === 0 && !children;
  return (
    <tr>
      <th scope="row">
        <Typography fontWeight="bold" textColor={isEmpty ? 'neutral600' : 'neutral800'}>
          {capital(when)}
        </Typography>
      </th>
      <td>
        {isEmpty && <Typography textColor="neutral600">{t('year.nothing')}</Typography>}
        {activities.length > 0 && (
          <Lines>
            {activities.map(({ number, activity, comesBack }) => (
              <li key={activity.documentId}>
                <Line>
                  <Typography variant="pi" fontWeight="bold" textColor="neutral600">
                    {number}
                  </Typography>
                  <span>
                    <PlaceLink place={{ uid: 'api::activity.activity', documentId: activity.documentId, field: null }}>
                      {activity.summary || t('untitled')}
                    </PlaceLink>
                    <Typography tag="div" variant="pi" textColor="neutral600">
                      {[
                        activity.timing?.text,
                        comesBack && t('year.comes-back'),
                        activity.timing?.isPast && t('activities.past'),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </Typography>
                  </span>
                </Line>
              </li>
            ))}
          </Lines>
        )}
        {children}
      </td>
    </tr>
  );
}

const Line = styled.div`
  display: grid;
  grid-template-columns: 2.4rem 1fr;
`;
