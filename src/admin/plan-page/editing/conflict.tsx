import { Button, Flex, Typography } from '@strapi/design-system';

import { usePlanWords } from '../use-plan-words';
import { textsOfDraft } from './drafts';
import type { Edit } from './edits';
import { useEdits } from './use-edits';

interface Props {
  readonly edit: Edit;
  readonly onSave: () => void;
  readonly onDrop: () => void;
}

/** Another person has changed the same cell: what it says now, and which of the two is to stand. */
export function Conflict({ edit, onSave, onDrop }: Props) {
  const { t, word, list } = usePlanWords();
  const edits = useEdits();
  const { other } = edit;
  if (!other) return null;
  const theirs = list(textsOfDraft(other.draft).map((text) => (other.draft.kind === 'choice' ? word(text) : text)));
  const saveMine = () => {
    const { other: _other, message: _message, ...rest } = edit;
    edits.put({ ...rest, base: other.draft, readAt: other.readAt, state: 'open' });
    onSave();
  };
  return (
    <Flex role="alert" direction="column" alignItems="stretch" gap={2} background="warning100" padding={3} hasRadius>
      <Typography variant="pi" textColor="neutral800">
        {other.by ? t('edit.conflict', { by: other.by }) : t('edit.conflict-unknown')}
      </Typography>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {theirs || t('activities.empty')}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Button size="S" onClick={saveMine}>
          {t('edit.keep-mine')}
        </Button>
        <Button size="S" variant="tertiary" onClick={onDrop}>
          {t('edit.keep-theirs')}
        </Button>
      </Flex>
    </Flex>
  );
}
