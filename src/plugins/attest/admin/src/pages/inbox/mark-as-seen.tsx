import { Button } from '@strapi/design-system';
import { Eye } from '@strapi/icons';

import type { RequestRow } from '../../../../shared/contracts';
import { useAcknowledgeMutation } from '../../api/requests';
import { useTold } from '../../words/use-told';
import { useWords } from '../../words/use-words';

/** Says that the person has read what they were told; the row then leaves the list. */
export function MarkAsSeen({ row, onSeen }: { readonly row: RequestRow; onSeen(): void }) {
  const { t } = useWords();
  const told = useTold();
  const [acknowledge, { isLoading }] = useAcknowledgeMutation();
  const { id, uid, documentId } = row;
  const title = row.title || t('inbox.untitled');
  return (
    <Button
      size="S"
      variant="secondary"
      startIcon={<Eye />}
      loading={isLoading}
      aria-label={t('inbox.seen.of', { title })}
      style={{ whiteSpace: 'nowrap' }}
      onClick={async () => {
        if (await told(acknowledge({ id, uid, documentId }), t('inbox.seen.done', { title }))) onSeen();
      }}
    >
      {t('inbox.seen')}
    </Button>
  );
}
