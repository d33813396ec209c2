import { Flex, Typography } from '@strapi/design-system';

import { useRenewLinksMutation } from '../../../api/requests';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { WideButton } from './wide-button';

/** Who is asked by a link has none that holds. */
export function RenewLinks() {
  const { t } = useWords();
  const { request, act } = useDecision();
  const { id, uid, documentId } = request;
  const [renew, { isLoading }] = useRenewLinksMutation();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography>{t('renew-links.hint')}</Typography>
      <WideButton loading={isLoading} onClick={() => void act(renew({ id, uid, documentId }), t('renew-links.done'))}>
        {t('renew-links.do')}
      </WideButton>
    </Flex>
  );
}
