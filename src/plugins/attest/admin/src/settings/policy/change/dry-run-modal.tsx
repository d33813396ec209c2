import { Button, Flex, Modal, Typography } from '@strapi/design-system';

import { useWords } from '../../../words/use-words';
import type { Tables } from '../model/rows';
import type { Names } from '../model/words';
import { DryRun, RECENT } from './dry-run';
import { useReturnFocus } from '../use-return-focus';

interface Props {
  readonly names: Names;
  readonly before: Tables;
  readonly after: Tables;
  readonly onClose: () => void;
}

/** The proposal tried on the texts that were changed last. */
export function DryRunModal({ onClose, ...tried }: Props) {
  useReturnFocus();
  const { t } = useWords();
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('policy.dry-run.try', { count: RECENT })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral600">{t('policy.dry-run.about')}</Typography>
            <DryRun {...tried} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
