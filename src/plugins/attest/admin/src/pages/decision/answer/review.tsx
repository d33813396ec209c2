import { useRef, useState } from 'react';

import { Field, Flex, Textarea, Typography } from '@strapi/design-system';

import { useReviewMutation } from '../../../api/requests';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { WideButton } from './wide-button';

type Verdict = 'uphold' | 'reject';

/** The look afterwards at what an emergency let out. */
export function Review() {
  const { t } = useWords();
  const { request, act } = useDecision();
  const { id, uid, documentId } = request;
  const [comment, setComment] = useState('');
  const [fault, setFault] = useState<string>();
  const [sending, setSending] = useState<Verdict>();
  const [review] = useReviewMutation();
  const input = useRef<HTMLTextAreaElement>(null);

  async function answer(verdict: Verdict) {
    setSending(verdict);
    const told = await act(review({ id, uid, documentId, verdict, ...(comment.trim() && { comment }) }), t(`review.done.${verdict}`)); // prettier-ignore
    setSending(undefined);
    setFault(told.code === 'comment-missing' ? told.text : undefined);
    if (told.code === 'comment-missing') input.current?.focus();
    if (told.kind === 'done') setComment('');
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography>{t('review.hint')}</Typography>
      <Field.Root required error={fault ?? false}>
        <Field.Label>{t('review.comment')}</Field.Label>
        <Textarea ref={input} value={comment} onChange={(event) => setComment(event.target.value)} />
        <Field.Error />
      </Field.Root>
      <WideButton variant="success" loading={sending === 'uphold'} onClick={() => void answer('uphold')}>
        {t('review.uphold')}
      </WideButton>
      <WideButton variant="danger" loading={sending === 'reject'} onClick={() => void answer('reject')}>
        {t('review.reject')}
      </WideButton>
    </Flex>
  );
}
