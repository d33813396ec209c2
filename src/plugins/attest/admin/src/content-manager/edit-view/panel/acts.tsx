import { useState } from 'react';

import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

import type { SubjectView } from '../../../../../shared/contracts';
import type { At } from '../../../api/attest-api';
import { useWithdrawMutation } from '../../../api/requests';
import { useUnscheduleMutation } from '../../../api/subjects';
import { useTold } from '../../../words/use-told';
import { useWords } from '../../../words/use-words';
import { OverrideDialog } from './override-dialog';
import { ScheduleDialog } from './schedule-dialog';

/** Whoever is not asked sees whom the text waits for, and the findings stand above, each with a way to its field. */
const TOLD_ELSEWHERE = ['not-your-step', 'checks-failed'];

type Open = 'override' | 'schedule' | undefined;

/** What else this person may do with the document, and why the next thing cannot be done when it cannot. */
export function Acts({ at, subject }: { readonly at: At; readonly subject: SubjectView }) {
  const { t } = useWords();
  const told = useTold();
  const [open, setOpen] = useState<Open>();
  const [withdraw, withdrawing] = useWithdrawMutation();
  const [unschedule, unscheduling] = useUnscheduleMutation();
  const { may, request, blockedBy, embargoedUntil } = subject;
  const id = request?.id ?? '';
  const reasons = blockedBy.filter(({ code }) => !TOLD_ELSEWHERE.includes(code));
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {reasons.map(({ code, message }) => (
        <Typography key={code} variant="pi" textColor="neutral600">
          {message}
        </Typography>
      ))}
      {may.includes('schedule') && !embargoedUntil ? (
        <Button variant="tertiary" onClick={() => setOpen('schedule')}>
          {t('edit.schedule-for')}
        </Button>
      ) : null}
      {may.includes('unschedule') ? (
        <Button
          variant="tertiary"
          loading={unscheduling.isLoading}
          onClick={() => void told(unschedule({ ...at, request: id }), t('edit.unschedule.done'))}
        >
          {t('edit.unschedule')}
        </Button>
      ) : null}
      {may.includes('withdraw') ? (
        <Button
          variant="tertiary"
          loading={withdrawing.isLoading}
          onClick={() => void told(withdraw({ ...at, id }), t('edit.withdraw.done'))}
        >
          {t('edit.withdraw')}
        </Button>
      ) : null}
      {may.includes('override') ? (
        <Button variant="danger-light" onClick={() => setOpen('override')}>
          {t('edit.override')}
        </Button>
      ) : null}
      {request ? (
        <Link tag={NavLink} to={`/plugins/attest/requests/${request.id}`}>
          {t('edit.open-request')}
        </Link>
      ) : null}
      <Link tag={NavLink} to={`/plugins/attest/preview/${at.uid}/${at.documentId}`}>
        {t('edit.preview')}
      </Link>
      {open === 'override' ? <OverrideDialog at={at} subject={subject} onClose={() => setOpen(undefined)} /> : null}
      {open === 'schedule' ? <ScheduleDialog at={at} subject={subject} onClose={() => setOpen(undefined)} /> : null}
    </Flex>
  );
}
