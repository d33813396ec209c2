import { useState } from 'react';

import { Button, Dialog } from '@strapi/design-system';

import type { DeputyView } from '../../../../shared/contracts';
import { useEndDeputyshipMutation } from '../../api/deputies';
import { useTold } from '../../words/use-told';
import { useWords } from '../../words/use-words';

/** Ends a deputyship before its time, once the person has read what that does. */
export function EndButton({ row }: { readonly row: DeputyView }) {
  const { t } = useWords();
  const told = useTold();
  const [end, { isLoading }] = useEndDeputyshipMutation();
  const [isAsking, setAsking] = useState(false);
  const names = { deputy: row.deputy.name, principal: row.principal.name };

  async function confirm(): Promise<void> {
    await told(end(row.id), t('deputies.end.done', names));
    setAsking(false);
  }

  return (
    <Dialog.Root open={isAsking} onOpenChange={setAsking}>
      <Dialog.Trigger>
        <Button variant="tertiary" aria-label={t('deputies.end-of', names)}>
          {t('deputies.end')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{t('deputies.end.title')}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description>{t('deputies.end.what', names)}</Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {t('deputies.end.keep')}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger" fullWidth loading={isLoading} onClick={() => void confirm()}>
            {t('deputies.end.confirm')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
