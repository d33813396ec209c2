import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { PlanHead } from '../../../shared/plan-view';
import { PlaceLink } from '../parts/place-link';
import { usePlanWords } from '../use-plan-words';

const NEW_FOLLOW_UP = { uid: 'api::follow-up.follow-up', documentId: null, field: null } as const;

/** Says that the month of the review has come, and leads to what there is to review by. */
export function ReviewDue({ plan: { documentId, review } }: { readonly plan: PlanHead }) {
  const { t } = usePlanWords();
  if (!review?.isDue) return null;
  return (
    <Box role="note" background="warning100" borderColor="warning200" hasRadius padding={4} marginBottom={6}>
      <Typography textColor="neutral800">
        {t('overview.review-due', { text: review.text.replace(/\.$/, '') })}
      </Typography>
      <Flex gap={4} paddingTop={2} wrap="wrap">
        <Link tag={RouterLink} to={`/plans/${documentId}/report`}>
          {t('overview.review-report')}
        </Link>
        <PlaceLink place={NEW_FOLLOW_UP}>{t('overview.review-write')}</PlaceLink>
      </Flex>
    </Box>
  );
}
