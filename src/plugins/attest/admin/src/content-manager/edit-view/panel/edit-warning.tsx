import { useEffect, useState, type ReactNode } from 'react';

import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useAuth, useForm } from '@strapi/strapi/admin';

import type { SubjectView } from '../../../../../shared/contracts';
import type { At } from '../../../api/attest-api';
import { useReadAnewMutation, useSaveOverMutation } from '../../../api/saves';
import { messageOf } from '../../../words/error-message';
import { useWords } from '../../../words/use-words';
import { ButtonLabel } from '../button-label';
import { namesOf } from '../names-of';
import { setConflict, useConflict } from '../save-guard';
import { whatASaveDoes } from '../what-a-save-does';

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
  if (conflict) return <Conflict at={at} by={conflict.by} when={conflict.at} />;
  if (meanwhile) return <SavedMeanwhile at={at} edited={subject.edited} />;
  const does = whatASaveDoes(subject);
  if (does === 'saves') return null;
  const groups = list(namesOf(subject.request?.steps[subject.request.step ?? 0]?.groups ?? []));
  const says = subject.request?.status === 'to-confirm' ? 'ends-confirmation' : does;
  return <Banner tone="primary">{t(`edit.warning.${says}`, { groups })}</Banner>;
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

function Conflict({ at, by, when }: { readonly at: At; readonly by: string | null; readonly when: string }) {
  const { t, instant } = useWords();
  const conflict = useConflict(at);
  const [saveOver, saving] = useSaveOverMutation();
  const [readAnew] = useReadAnewMutation();
  const over = async (): Promise<void> => {
    if (!conflict) return;
    const result = await saveOver({ ...at, save: conflict.save, readAt: conflict.at });
    if ('data' in result) setConflict(undefined);
  };
  const theirs = (): void => {
    setConflict(undefined);
    void readAnew(at);
  };
  return (
    <Banner tone="warning" isAlert>
      <Typography variant="pi" fontWeight="bold">
        {t('edit.conflict', { by: by ?? t('edit.program'), at: instant(when) })}
      </Typography>
      <Typography variant="pi">{t('edit.conflict.choose')}</Typography>
      <Button variant="secondary" loading={saving.isLoading} onClick={() => void over()}>
        <ButtonLabel>{t('edit.conflict.mine')}</ButtonLabel>
      </Button>
      <Button variant="tertiary" onClick={theirs}>
        <ButtonLabel>{t('edit.conflict.theirs')}</ButtonLabel>
      </Button>
      {saving.error ? (
        <Typography textColor="danger600">{messageOf(saving.error) ?? t('error.unknown')}</Typography>
      ) : null}
    </Banner>
  );
}

interface BannerProps {
  readonly tone: 'primary' | 'warning';
  readonly isAlert?: boolean;
  readonly children: ReactNode;
}

function Banner({ tone, isAlert = false, children }: BannerProps) {
  return (
    <Box background={`${tone}100`} borderColor={`${tone}200`} hasRadius padding={3} role={isAlert ? 'alert' : 'status'}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        {typeof children === 'string' ? <Typography variant="pi">{children}</Typography> : children}
      </Flex>
    </Box>
  );
}
