import type { PlanView } from '../../../shared/plan-view';
import { Card } from '../parts/card';
import { Lines } from '../parts/lines';
import { PlaceLink } from '../parts/place-link';
import { usePlanWords } from '../use-plan-words';

/** What was learned, where the next version is made. */
export function Lessons({ view: { followUps } }: { readonly view: PlanView }) {
  const { t } = usePlanWords();
  const lessons = followUps.filter(({ kind }) => kind === 'lesson');
  if (lessons.length === 0) return null;
  return (
    <Card id="plan-lessons" title={t('overview.lessons')}>
      <Lines>
        {lessons.map(({ documentId, title }) => (
          <li key={documentId}>
            <PlaceLink place={{ uid: 'api::follow-up.follow-up', documentId, field: null }}>
              {title || t('untitled')}
            </PlaceLink>
          </li>
        ))}
      </Lines>
    </Card>
  );
}
