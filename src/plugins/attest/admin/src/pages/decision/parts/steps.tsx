import { Badge, Box, Flex, Typography } from '@strapi/design-system';

import type { StepView } from '../../../../../shared/contracts';
import { Instant } from '../../../components/instant';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { Card } from './card';
import { Given } from './given';

/** Who is asked, in which order, and what they have answered. */
export function Steps() {
  const { t } = useWords();
  const { steps } = useDecision().request;
  if (steps.length === 0) return null;
  return (
    <Card title={t('steps.title')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {steps.map((step, index) => (
          <Step key={index} step={step} index={index} />
        ))}
      </Flex>
    </Card>
  );
}

function Step({ step, index }: { readonly step: StepView; readonly index: number }) {
  const { t, list } = useWords();
  const { request } = useDecision();
  const isNow = request.step === index && (request.status === 'pending' || request.status === 'to-confirm');
  const groups = isNow && request.asked.length > 0 ? request.asked : step.groups;
  const quorum =
    typeof step.quorum === 'number' ? t('quorum.number', { number: step.quorum }) : t(`quorum.${step.quorum}`);
  return (
    <Box tag="li">
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">
          {index + 1}. {list(groups.map(({ name }) => name))}
        </Typography>
        {isNow ? (
          <Badge backgroundColor="warning100" textColor="neutral800">
            {t('steps.now')}
          </Badge>
        ) : null}
      </Flex>
      <Typography tag="p" textColor="neutral600" variant="pi">
        {[quorum, step.within === null ? '' : t('hours', { hours: step.within })].filter(Boolean).join(' · ')}
      </Typography>
      {isNow && request.dueAt ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t('steps.due')} <Instant at={request.dueAt} />
        </Typography>
      ) : null}
      {isNow && request.deciders.length > 0 ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t('steps.deciders', { names: list(request.deciders.map(({ name }) => name)) })}
        </Typography>
      ) : null}
      {request.decisions
        .filter((decision) => decision.step === index)
        .map((decision, nth) => (
          <Given key={nth} decision={decision} />
        ))}
    </Box>
  );
}
