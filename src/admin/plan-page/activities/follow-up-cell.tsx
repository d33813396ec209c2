import { Box, Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { ActivityView, GapView, PlanView } from '../../../shared/plan-view';
import { useCellStop } from '../editing/grid';
import { addressOf } from '../place-address';
import { usePlanWords } from '../use-plan-words';
import { Missing, Said } from './said';

const NEW = { uid: 'api::follow-up.follow-up', documentId: null, field: null } as const;

interface Props {
  readonly view: PlanView;
  readonly activity: ActivityView;
  readonly gap: GapView | undefined;
}

/** Follow-ups are rows of their own that point at their activity: told here, and written there. */
export function FollowUpCell({ view: { followUps, may }, activity, gap }: Props) {
  const { t } = usePlanWords();
  const id = `${activity.documentId} follow-up`;
  const stop = useCellStop(id);
  const texts = followUps.flatMap((one) => (one.activity === activity.documentId ? [one.title] : []));
  return (
    <td aria-readonly {...(!may.addFollowUps && { ...stop, 'data-cell': id })}>
      {gap ? <Missing /> : <Said texts={texts} field="follow-up" activity={activity} />}
      {may.addFollowUps && (
        <Box paddingTop={1}>
          <Link tag={RouterLink} to={addressOf(NEW)} {...stop} data-cell={id}>
            {t('activities.follow-up')}
          </Link>
        </Box>
      )}
    </td>
  );
}
