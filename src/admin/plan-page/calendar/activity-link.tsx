import type { ActivityView } from '../../../shared/plan-view';
import { PlaceLink } from '../parts/place-link';
import { usePlanWords } from '../use-plan-words';

/** What an activity is called, and the way to it. */
export function ActivityLink({ activity }: { readonly activity: Pick<ActivityView, 'documentId' | 'summary'> }) {
  const { t } = usePlanWords();
  return (
    <PlaceLink place={{ uid: 'api::activity.activity', documentId: activity.documentId, field: null }}>
      {activity.summary || t('untitled')}
    </PlaceLink>
  );
}
