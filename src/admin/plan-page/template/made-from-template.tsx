import { Flex, Typography } from '@strapi/design-system';

import type { PlanFromTemplate } from '../../../shared/plan-template';
import { Lines } from '../parts/lines';
import { PlaceLink } from '../parts/place-link';
import { usePlanWords } from '../use-plan-words';

/** What the new plan has, and what in it names a time that has passed. */
export function MadeFromTemplate({ made: { copied, shared, past } }: { readonly made: PlanFromTemplate }) {
  const { t } = usePlanWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={5} role="status">
      <Typography textColor="neutral800">{t('template.copied', { ...copied })}</Typography>
      <Typography textColor="neutral800">{t('template.also', { ...shared })}</Typography>
      {past.length > 0 && (
        <>
          <Typography tag="h3" variant="delta">
            {t('template.past', { count: past.length })}
          </Typography>
          <Lines>
            {past.map(({ uid, documentId: at, text }, nth) => (
              <li key={nth}>
                <PlaceLink place={{ uid, documentId: at, field: null }}>{text}</PlaceLink>
              </li>
            ))}
          </Lines>
        </>
      )}
    </Flex>
  );
}
