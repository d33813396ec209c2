import { useState } from 'react';

import { Box, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';

import { useProposePolicyMutation } from '../../../api/policies';
import { codeOf, messageOf } from '../../../words/error-message';
import { useWords } from '../../../words/use-words';
import { versionAt } from '../addresses';
import type { Tables } from '../model/rows';
import type { WorkingCopy } from '../model/working-copy';
import type { Names } from '../model/words';
import { DifferenceList } from './difference-list';
import { useReturnFocus } from '../use-return-focus';

interface Props {
  readonly names: Names;
  readonly copy: WorkingCopy;
  /** The version in force, which the copy is compared with. */
  readonly active: Tables;
  readonly onDone: () => void;
  readonly onClose: () => void;
  /** Another version came into force meanwhile. */
  readonly onOutdated: () => void;
}

/** The change once more in words, why it is made, and the button that hands it on. */
export function ProposeModal({ names, copy, active, onDone, onClose, onOutdated }: Props) {
  useReturnFocus();
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [propose, { isLoading, error }] = useProposePolicyMutation();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const isOutdated = codeOf(error) === 'outdated';

  async function send() {
    const { routes, requirements } = copy.tables;
    const result = await propose({ routes, requirements, reason, basedOn: copy.basedOn });
    if (!('data' in result) || !result.data) return;
    const { version } = result.data;
    onDone();
    toggleNotification({ type: 'success', message: t('policy.told.proposed', { version }) });
    navigate(versionAt(version));
  }

  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('policy.propose.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Box role="alert">
              {error !== undefined && (
                <Typography textColor="danger600">{messageOf(error) ?? t('error.unknown')}</Typography>
              )}
            </Box>
            {!isOutdated && (
              <>
                <DifferenceList names={names} before={active} after={copy.tables} />
                <Field.Root name="reason" hint={t('policy.propose.reason.about')} required>
                  <Field.Label>{t('policy.propose.reason')}</Field.Label>
                  <Textarea value={reason} onChange={({ target }) => setReason(target.value)} />
                  <Field.Hint />
                </Field.Root>
              </>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('cancel')}
          </Button>
          {isOutdated ? (
            <Button onClick={onOutdated}>{t('policy.propose.carry-over')}</Button>
          ) : (
            <Button loading={isLoading} disabled={reason.trim() === ''} onClick={() => void send()}>
              {t('policy.propose.send')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
