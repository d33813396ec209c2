import { useEffect, useState } from 'react';

import { Typography } from '@strapi/design-system';
import { useAuth, useForm } from '@strapi/strapi/admin';

import type { SubjectView } from '../../../../../shared/contracts';
import type { At } from '../../../api/attest-api';
import { useReadAnewMutation } from '../../../api/saves';
import { useWords } from '../../../words/use-words';
import { namesOf } from '../names-of';
import { useConflict } from '../save-guard';
import { whatASaveDoes } from '../what-a-save-does';
import { Banner } from './banner';
import { Conflict } from './conflict';

interface Props {
  readonly at: At;
  readonly subject: SubjectView;
  readonly readAt: string | undefined;
}

/** What an edit would do now: end a request, or write over what somebody else has saved meanwhile. */
export function EditWarning({ at, subject, readAt }: Props) {
  const { t, list } = useWords();
  const conflict = useConflict(at);
  const meanwhile = useSavedMeanwhile(subject, readAt);
  if (conflict) return <Conflict conflict={conflict} />;
  if (meanwhile) return <SavedMeanwhile at={at} edited={subject.edited} />;
  const does = whatASaveDoes(subject);
  if (does === 'saves') return null;
  const groups = list(namesOf(subject.request?.steps[subject.request.step ?? 0]?.groups ?? []));
  const { status, submittedBy } = subject.request ?? {};
  const says = status === 'to-confirm' ? 'ends-confirmation' : does;
  return <Banner tone="primary">{t(`edit.warning.${says}`, { groups, name: submittedBy?.name ?? '' })}</Banner>;
}

/** Somebody else saved later than what the form shows, and still so after a moment: a save of one’s own is read soon. */
function useSavedMeanwhile({ edited }: SubjectView, readAt: string | undefined): boolean {
  const me = useAuth('AttestEditWarning', ({ user }) => user?.id);
  const isLater = readAt !== undefined && edited.at > new Date(readAt).toISOString() && edited.by?.id !== Number(me);
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    setSettled(false);
    const timer = isLater ? setTimeout(() => setSettled(true), 1500) : undefined;
    return () => clearTimeout(timer);
  }, [isLater, edited.at]);
  return isLater && isSettled;
}

function SavedMeanwhile({ at, edited }: { readonly at: At; readonly edited: SubjectView['edited'] }) {
  const { uid, documentId } = at;
  const { t, instant } = useWords();
  const [readAnew] = useReadAnewMutation();
  const isModified = useForm('AttestSavedMeanwhile', ({ modified }) => modified);
  // Nothing of one's own is lost: the form takes in the newer text by itself.
  useEffect(() => {
    if (!isModified) void readAnew({ uid, documentId });
  }, [isModified, readAnew, uid, documentId, edited.at]);
  if (!isModified) return null;
  return (
    <Banner tone="warning">
      <Typography variant="pi">
        {t('edit.meanwhile', { by: edited.by?.name ?? t('edit.program'), at: instant(edited.at) })}
      </Typography>
    </Banner>
  );
}
