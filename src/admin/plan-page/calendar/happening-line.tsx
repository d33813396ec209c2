import { Typography } from '@strapi/design-system';

import { usePlanWords } from '../use-plan-words';
import { ActivityLink } from './activity-link';
import type { Happening } from './happenings';

/** An activity with its days, or that it has the whole month. */
export function HappeningLine({ happening }: { readonly happening: Happening }) {
  const { t, days } = usePlanWords();
  const { activity, first, last, isWholeMonth } = happening;
  return (
    <>
      <ActivityLink activity={activity} />
      <Typography tag="div" variant="pi" textColor="neutral600">
        {isWholeMonth ? t('calendar.whole-month') : days(first, last)}
      </Typography>
    </>
  );
}
