import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import type { ActivityView, GapView } from '../../../shared/plan-view';
import { Lines } from '../parts/lines';
import { PlaceLink } from '../parts/place-link';
import { usePlanWords } from '../use-plan-words';
import type { Column } from './columns';
import { textsIn, type Names } from './texts-in';

interface Props {
  readonly activity: ActivityView;
  readonly columns: readonly Column[];
  readonly names: Names;
  /** What the plan leaves open of this activity. */
  readonly gaps: readonly GapView[];
}

/** An activity; where the plan leaves something open, the way to it. */
export function ActivityRow({ activity, columns, names, gaps }: Props) {
  const { t, word } = usePlanWords();
  const at = { uid: 'api::activity.activity', documentId: activity.documentId, field: null };
  return (
    <tr>
      {columns.map(({ field, heading }) => {
        const gap = gaps.find(({ detail }) => detail === field);
        if (field === 'summary') {
          return (
            <th scope="row" key={field}>
              <PlaceLink place={at}>{activity.summary || t('untitled')}</PlaceLink>
            </th>
          );
        }
        return (
          <td key={field}>
            {gap ? (
              <Flex gap={2}>
                <WarningCircle aria-hidden fill="warning600" style={{ flexShrink: 0 }} />
                <PlaceLink place={gap.place}>
                  <span
                    aria-label={t('activities.missing-of', {
                      field: heading || word(field),
                      activity: activity.summary,
                    })}
                  >
                    {t('activities.missing')}
                  </span>
                </PlaceLink>
              </Flex>
            ) : (
              <Filled activity={activity} column={{ field, heading }} names={names} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface FilledProps {
  readonly activity: ActivityView;
  readonly column: Column;
  readonly names: Names;
}

function Filled({ activity, column: { field }, names }: FilledProps) {
  const { t, word, money } = usePlanWords();
  const texts = textsIn(activity, field, names).map((text) =>
    field === 'progress' ? word(text) : field === 'budget' ? money(Number(text)) : text,
  );
  if (texts.length === 0) {
    return (
      <Typography textColor="neutral600" aria-label={t('activities.empty')}>
        –
      </Typography>
    );
  }
  return (
    <Typography tag="div" textColor="neutral800" style={{ minWidth: '10rem', maxWidth: '32rem' }}>
      {texts.length === 1 ? (
        texts[0]
      ) : (
        <Lines>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </Lines>
      )}
      {field === 'timing' && activity.timing?.isPast && (
        <Typography tag="div" variant="pi" textColor="warning700">
          {t('activities.past')}
        </Typography>
      )}
    </Typography>
  );
}
