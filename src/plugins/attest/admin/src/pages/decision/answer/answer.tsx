import { useState } from 'react';

import { Flex, Typography } from '@strapi/design-system';

import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { Card } from '../parts/card';
import { Acknowledge } from './acknowledge';
import { Amend } from './amend';
import { Confirm } from './confirm';
import { Decide } from './decide';
import { Kept } from '../parts/kept';
import { Reassign } from './reassign';
import { RenewLinks } from './renew-links';
import { Review } from './review';
import { Waiting } from './waiting';
import { Withdraw } from './withdraw';

/** What this person can do with the request now, or whom it waits for. */
export function Answer() {
  const { t } = useWords();
  const { request } = useDecision();
  const { may, mayAmend, mayReview, mayAcknowledge, mayRenewLinks, onBehalfOf } = request;
  const [comment, setComment] = useState('');
  const mayDecide = may.includes('decline');
  return (
    <Card title={t(mayDecide ? 'answer.title' : 'answer.state')} id="answer">
      <Flex direction="column" alignItems="stretch" gap={4}>
        {onBehalfOf ? (
          <Typography fontWeight="semiBold">{t('answer.for', { name: onBehalfOf.name })}</Typography>
        ) : null}
        {mayDecide ? <Decide comment={comment} onComment={setComment} /> : <Waiting />}
        {mayDecide ? null : <Kept text={comment} />}
        {may.includes('confirm') ? <Confirm /> : null}
        {mayReview ? <Review /> : null}
        {mayAcknowledge ? <Acknowledge /> : null}
        {mayRenewLinks ? <RenewLinks /> : null}
        {mayAmend ? <Amend /> : null}
        {may.includes('reassign') ? <Reassign /> : null}
        {may.includes('withdraw') ? <Withdraw /> : null}
      </Flex>
    </Card>
  );
}
