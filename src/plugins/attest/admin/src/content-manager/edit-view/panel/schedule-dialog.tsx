import { useState } from 'react';

import { Button, DateTimePicker, Field, Flex, Modal, Typography } from '@strapi/design-system';

import type { SubjectView } from '../../../../../shared/contracts';
import type { At } from '../../../api/attest-api';
import { usePublishMutation } from '../../../api/subjects';
import { useTold } from '../../../words/use-told';
import { useWords } from '../../../words/use-words';

interface Props {
  readonly at: At;
  readonly subject: SubjectView;
  readonly onClose: () => void;
}

/** Settles when the text goes live; it is locked until then. */
export function ScheduleDialog({ at, subject, onClose }: Props) {
  const { t, instant } = useWords();
  const [when, setWhen] = useState<Date>();
  const [publish, publishing] = usePublishMutation();
  const told = useTold();
  const submit = async (): Promise<void> => {
    if (!when) return;
    const given = { ...at, at: when.toISOString(), fingerprint: subject.fingerprint };
    const done = await told(publish(given), t('edit.scheduled', { at: instant(when.toISOString()), groups: '' }));
    if (done !== undefined) onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('edit.schedule-for')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{t('edit.schedule.text')}</Typography>
            <Field.Root name="at" required>
              <Field.Label>{t('edit.schedule.at')}</Field.Label>
              <DateTimePicker {...(when && { value: when })} minDate={new Date()} onChange={setWhen} />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button disabled={!when} loading={publishing.isLoading} onClick={() => void submit()}>
            {when ? t('edit.schedule', { at: instant(when.toISOString()), groups: '' }) : t('edit.schedule.choose')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
