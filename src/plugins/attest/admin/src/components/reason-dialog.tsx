import { useState, type ReactNode } from 'react';

import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';

import { useWords } from '../words/use-words';

interface Props {
  readonly title: string;
  /** What will happen. */
  readonly text: string;
  readonly label: string;
  readonly hint?: string;
  readonly confirm: string;
  readonly isDanger?: boolean;
  readonly isOptional?: boolean;
  readonly children?: ReactNode;
  readonly onClose: () => void;
  /** @returns whether it was done, and the dialog can go */
  readonly onConfirm: (reason: string) => Promise<boolean>;
}

/** Says what will happen, asks why, and does it. What has been written stays when the server says no. */
export function ReasonDialog({ title, onClose, ...form }: Props) {
  const { t } = useWords();
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <ReasonForm onClose={onClose} {...form} />
      </Modal.Content>
    </Modal.Root>
  );
}

/** The inside of the dialog, for where the panel draws the frame. */
export function ReasonForm(props: Omit<Props, 'title'>) {
  const { text, label, hint, confirm, isDanger = false, isOptional = false, children, onClose, onConfirm } = props;
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const submit = async (): Promise<void> => {
    if (!isOptional && reason.trim() === '') return setMissing(true);
    setBusy(true);
    const isDone = await onConfirm(reason.trim());
    setBusy(false);
    if (isDone) onClose();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{text}</Typography>
          {children}
          <Field.Root
            name="reason"
            required={!isOptional}
            {...(hint && { hint })}
            {...(isMissing && { error: t('reason.missing', { field: label }) })}
          >
            <Field.Label>{label}</Field.Label>
            <Textarea
              value={reason}
              onChange={({ target }) => {
                setReason(target.value);
                setMissing(false);
              }}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button variant={isDanger ? 'danger' : 'default'} loading={isBusy} onClick={() => void submit()}>
          {confirm}
        </Button>
      </Modal.Footer>
    </>
  );
}
