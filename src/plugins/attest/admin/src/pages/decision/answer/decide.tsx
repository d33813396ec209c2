import { useRef, useState } from 'react';

import { Field, Flex, Textarea, Typography } from '@strapi/design-system';

import { useDecideMutation, type Decision } from '../../../api/requests';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { Meeting, type MeetingGiven } from './meeting';
import { useNextWords } from './use-next-words';
import { WideButton } from './wide-button';

type Verdict = Decision['verdict'];

interface Props {
  readonly comment: string;
  onComment(comment: string): void;
}

/** The answer to what was read: each button says what it leads to. What was typed stays whatever the server answers. */
export function Decide({ comment, onComment }: Props) {
  const { t } = useWords();
  const { request, read, act } = useDecision();
  const { id, uid, documentId, may, next, nextAtMeeting, submittedBy, blockedBy } = request;
  const nextWords = useNextWords();
  const [meeting, setMeeting] = useState<MeetingGiven>();
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [sending, setSending] = useState<Verdict>();
  const [decide] = useDecideMutation();
  const input = useRef<HTMLTextAreaElement>(null);

  async function answer(verdict: Verdict) {
    setSending(verdict);
    const decision: Decision = { verdict, fingerprint: read.fingerprint, step: read.step ?? 0, ...(comment.trim() && { comment }), ...(meeting && { meeting }) }; // prettier-ignore
    const told = await act(decide({ uid, documentId, id, decision }), t(`answer.done.${verdict}`));
    setSending(undefined);
    setFaults(told.code === 'comment-missing' ? { comment: told.text } : told.fields);
    if (told.code === 'comment-missing') input.current?.focus();
    if (told.kind === 'done') onComment('');
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root error={faults['comment'] ?? false} hint={t('answer.comment-hint')}>
        <Field.Label>{t('answer.comment')}</Field.Label>
        <Textarea ref={input} value={comment} onChange={(event) => onComment(event.target.value)} />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      <Meeting value={meeting} onChange={setMeeting} faults={faults} />
      {may.includes('approve') ? (
        <WideButton variant="success" loading={sending === 'approve'} onClick={() => void answer('approve')}>
          {t('answer.approve')} – {nextWords(meeting ? nextAtMeeting : next)}
        </WideButton>
      ) : (
        blockedBy.map(({ code, message }) => <Typography key={code}>{message}</Typography>)
      )}
      <WideButton
        variant="secondary"
        loading={sending === 'request-changes'}
        onClick={() => void answer('request-changes')}
      >
        {t('answer.request-changes', { name: submittedBy.name })}
      </WideButton>
      <WideButton variant="danger-light" loading={sending === 'decline'} onClick={() => void answer('decline')}>
        {t('answer.decline')}
      </WideButton>
    </Flex>
  );
}
