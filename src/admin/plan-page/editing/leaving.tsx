import { useEffect } from 'react';

import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useBlocker } from 'react-router-dom';

import { usePlanWords } from '../use-plan-words';
import { useAllEdits } from './use-edits';

/** Nobody leaves the plan with something unsaved without being told. What is being saved is waited for. */
export function Leaving({ plan }: { readonly plan: string }) {
  const { t } = usePlanWords();
  const states = [...useAllEdits().values()].map(({ state }) => state);
  const isUnsaved = states.length > 0;
  const isSaving = states.every((state) => state === 'saving');
  const blocker = useBlocker(({ nextLocation }) => isUnsaved && !nextLocation.pathname.includes(`/plans/${plan}`));

  useEffect(() => {
    if (blocker.state === 'blocked' && !isUnsaved) blocker.proceed();
  }, [blocker, isUnsaved]);

  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  if (blocker.state !== 'blocked' || isSaving) return null;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && blocker.reset()}>
      <Dialog.Content>
        <Dialog.Header>{t('leave.title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle aria-hidden width="2.4rem" height="2.4rem" fill="danger600" />}>
          {t('leave.what', { count: states.length })}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {t('leave.stay')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger" fullWidth onClick={() => blocker.proceed()}>
              {t('leave.go')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
