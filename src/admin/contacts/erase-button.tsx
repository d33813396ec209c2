import { useState } from 'react';

import { Button, Dialog, Flex, VisuallyHidden } from '@strapi/design-system';
import { Trash, WarningCircle } from '@strapi/icons';

import type { ContactListRow } from '../../shared/contacts';
import { useTold } from '../press/use-told';
import { useEraseMutation } from './contacts-api';
import { useContactWords } from './use-contact-words';

/** Erases a contact, after saying what will happen. */
export function EraseButton({ contact: { documentId, name, email, lists } }: { readonly contact: ContactListRow }) {
  const { t } = useContactWords();
  const told = useTold();
  const [erase, { isLoading }] = useEraseMutation();
  const [isAsking, setAsking] = useState(false);
  const [isGone, setGone] = useState(false);

  async function doIt(): Promise<void> {
    setGone((await told(erase(documentId), t('erase.done'))) !== undefined);
    setAsking(false);
  }

  return (
    <Dialog.Root open={isAsking} onOpenChange={setAsking}>
      <Dialog.Trigger>
        <Button variant="tertiary" size="S" startIcon={<Trash aria-hidden />}>
          {t('erase')}
          <VisuallyHidden>{` ${name}`}</VisuallyHidden>
        </Button>
      </Dialog.Trigger>
      <Dialog.Content
        onCloseAutoFocus={(event: Event) => {
          if (!isGone) return;
          // The row goes, and its button with it.
          event.preventDefault();
          document.getElementById('main-content')?.focus();
        }}
      >
        <Dialog.Header>{t('erase.title', { name })}</Dialog.Header>
        <Dialog.Body>
          <Flex justifyContent="center">
            <WarningCircle aria-hidden width="2.4rem" height="2.4rem" fill="danger600" />
          </Flex>
          <Dialog.Description>
            <Flex tag="span" direction="column" alignItems="stretch" gap={2}>
              {['contact', 'deliveries', email === null ? 'again-none' : 'again', 'undo'].map((part) => (
                <span key={part}>{t(`erase.${part}`, { lists })}</span>
              ))}
            </Flex>
          </Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {t('erase.keep')}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger" fullWidth loading={isLoading} onClick={() => void doIt()}>
            {t('erase.do')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
