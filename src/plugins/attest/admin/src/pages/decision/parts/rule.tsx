import { Badge, Flex, Typography } from '@strapi/design-system';

import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { Card } from './card';

/** Why somebody is asked at all, and where that is written. */
export function Rule() {
  const { t } = useWords();
  const { rule, source, fourEyes, route, steps } = useDecision().request;
  return (
    <Card title={t('rule.title')}>
      <Flex direction="column" alignItems="start" gap={2}>
        <Flex gap={2} wrap="wrap">
          <Typography fontWeight="semiBold">{rule.title}</Typography>
          {source ? <Badge>{t(`strength.${source.strength}`)}</Badge> : null}
        </Flex>
        <Typography>{rule.because}</Typography>
        {source ? (
          <Typography textColor="neutral600" variant="pi">
            {[source.text, source.reference, source.legalBasis].filter(Boolean).join(' · ')}
          </Typography>
        ) : null}
        {route === 'approve' && steps.length > 0 ? <Typography>{t(`fourEyes.${fourEyes}`)}</Typography> : null}
      </Flex>
    </Card>
  );
}
