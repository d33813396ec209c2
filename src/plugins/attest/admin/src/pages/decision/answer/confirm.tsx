import { Flex, Typography } from '@strapi/design-system';

import { useConfirmMutation } from '../../../api/requests';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { useNextWords } from './use-next-words';
import { WideButton } from './wide-button';

/** The author's second pair of eyes on what an approver has changed. */
export function Confirm() {
  const { t } = useWords();
  const { request, read, act } = useDecision();
  const { id, uid, documentId, next } = request;
  const nextWords = useNextWords();
  const [confirm, { isLoading }] = useConfirmMutation();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography>{t('confirm.hint')}</Typography>
      <WideButton
        variant="success"
        loading={isLoading}
        onClick={() => void act(confirm({ id, uid, documentId, fingerprint: read.fingerprint }), t('confirm.done'))}
      >
        {t('confirm.do')} – {nextWords(next)}
      </WideButton>
    </Flex>
  );
}
