import { Flex, Typography } from '@strapi/design-system';

import { useAcknowledgeMutation } from '../../../api/requests';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { WideButton } from './wide-button';

/** Nobody asked for a decision; somebody has to have seen it. */
export function Acknowledge() {
  const { t } = useWords();
  const { request, act } = useDecision();
  const { id, uid, documentId } = request;
  const [acknowledge, { isLoading }] = useAcknowledgeMutation();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography>{t('acknowledge.hint')}</Typography>
      <WideButton
        loading={isLoading}
        onClick={() => void act(acknowledge({ id, uid, documentId }), t('acknowledge.done'))}
      >
        {t('acknowledge.do')}
      </WideButton>
    </Flex>
  );
}
