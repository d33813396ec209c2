import { Flex, Typography } from '@strapi/design-system';

import { StateBadge } from '../../../components/state-badge';
import { Instant } from '../../../components/instant';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';

/** For who does not decide: where it stands, whom it waits for, and why they cannot do what they might expect. */
export function Waiting() {
  const { t, list } = useWords();
  const { request } = useDecision();
  const { status, deciders, blockedBy, goesLiveAt, dueAt, override } = request;
  return (
    <Flex direction="column" alignItems="start" gap={2}>
      <StateBadge status={status} review={override?.review} />
      {status === 'pending' && deciders.length > 0 ? (
        <Typography>{t('answer.waits-for', { names: list(deciders.map(({ name }) => name)) })}</Typography>
      ) : null}
      {goesLiveAt ? (
        <Typography>
          {t('answer.goes-live')} <Instant at={goesLiveAt} />
        </Typography>
      ) : null}
      {override?.review === 'open' && dueAt ? (
        <Typography>
          {t('answer.review-due')} <Instant at={dueAt} />
        </Typography>
      ) : null}
      {status === 'to-confirm' ? <Typography>{t('answer.to-confirm')}</Typography> : null}
      {blockedBy.map(({ code, message }) => (
        <Typography key={code} textColor="neutral600">
          {message}
        </Typography>
      ))}
    </Flex>
  );
}
