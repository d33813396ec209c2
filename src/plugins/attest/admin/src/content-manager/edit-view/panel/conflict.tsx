import { useEffect, useState } from 'react';

import { Button, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';

import { useReadAnewMutation } from '../../../api/saves';
import { useWords } from '../../../words/use-words';
import { ButtonLabel } from '../button-label';
import { saveOver, setConflict, type Conflict as Found } from '../save-guard';
import { Banner } from './banner';

/** A save that was refused: who had saved in between, and the two ways on. What the person has written stays till then. */
export function Conflict({ conflict }: { readonly conflict: Found }) {
  const { uid, documentId } = conflict;
  const { t, instant } = useWords();
  const { toggleNotification } = useNotification();
  const isModified = useForm('AttestConflict', ({ modified }) => modified);
  const [isSaving, setSaving] = useState(false);
  const [readAnew] = useReadAnewMutation();
  const by = conflict.by ?? t('edit.program');
  // Whoever leaves the form leaves what it held, and finds the other version when they come back.
  useEffect(() => () => setConflict(undefined), [uid, documentId]);

  async function mine(): Promise<void> {
    setSaving(true);
    const isSaved = await saveOver(conflict);
    setSaving(false);
    if (isSaved) settled();
  }
  function theirs(): void {
    toggleNotification({ type: 'info', message: t('edit.conflict.shown', { by }) });
    void readAnew({ uid, documentId });
    settled();
  }
  return (
    <Banner tone="warning" isAlert>
      <Typography variant="pi" fontWeight="bold">
        {t('edit.conflict', { by, at: instant(conflict.at) })}
      </Typography>
      <Typography variant="pi">{t('edit.conflict.choose')}</Typography>
      {isModified || isSaving ? (
        <Button variant="secondary" loading={isSaving} onClick={() => void mine()}>
          <ButtonLabel>{t('edit.conflict.mine')}</ButtonLabel>
        </Button>
      ) : null}
      <Button variant="tertiary" onClick={theirs}>
        <ButtonLabel>{t('edit.conflict.theirs')}</ButtonLabel>
      </Button>
    </Banner>
  );
}

/** The button that was pressed goes away with the question, so the keyboard goes on from where the document stands. */
function settled(): void {
  setConflict(undefined);
  document.querySelector<HTMLElement>('[data-attest-state]')?.focus();
}
