import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import type { ActivityView, ColumnField } from '../../../shared/plan-view';
import { Lines } from '../parts/lines';
import { usePlanWords } from '../use-plan-words';

interface Props {
  /** One for each thing. */
  readonly texts: readonly string[];
  readonly field: ColumnField;
  readonly activity: ActivityView;
}

/** What stands in a cell. */
export function Said({ texts: given, field, activity }: Props) {
  const { t, word, money } = usePlanWords();
  const texts = given.map((text) =>
    field === 'progress' ? word(text) : field === 'budget' && !Number.isNaN(Number(text)) ? money(Number(text)) : text,
  );
  if (texts.length === 0) {
    return (
      <Typography textColor="neutral600">
        <span aria-hidden>–</span>
        <VisuallyHidden>{t('activities.empty')}</VisuallyHidden>
      </Typography>
    );
  }
  return (
    <Typography
      tag="div"
      textColor="neutral800"
      fontWeight={field === 'summary' ? 'bold' : 'regular'}
      style={{ minWidth: '10rem', maxWidth: '32rem', whiteSpace: 'pre-line' }}
    >
      {texts.length === 1 ? (
        texts[0]
      ) : (
        <Lines>
          {texts.map((text, nth) => (
            <li key={nth}>{text}</li>
          ))}
        </Lines>
      )}
      {field === 'timing' && activity.timing?.isPast && (
        <Typography tag="div" variant="pi" textColor="neutral600">
          {t('activities.past')}
        </Typography>
      )}
    </Typography>
  );
}

/** The plan leaves this open. */
export function Missing() {
  const { t } = usePlanWords();
  return (
    <Flex gap={2}>
      <WarningCircle aria-hidden fill="warning600" style={{ flexShrink: 0 }} />
      <Typography textColor="neutral800">{t('activities.missing')}</Typography>
    </Flex>
  );
}
