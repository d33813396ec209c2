import { Typography } from '@strapi/design-system';

import type { PlanView } from '../../../shared/plan-view';
import { usePlanWords } from '../use-plan-words';

/** Whether the plan itself is looked over in a month of any year. Pure. */
export function isReviewed({ plan }: Pick<PlanView, 'plan'>, month: number): boolean {
  const months = plan.review?.months ?? [];
  return typeof months !== 'string' && months.includes(month);
}

/** Says where the month is one in which the plan itself is looked over. */
export function Review({ view, month }: { readonly view: PlanView; readonly month: number }) {
  const { t } = usePlanWords();
  if (!isReviewed(view, month)) return null;
  return (
    <Typography textColor="neutral800" fontWeight="semiBold">
      {t('year.review-of', { text: view.plan.review?.text ?? '' })}
    </Typography>
  );
}
