import { Box, Button, Typography } from '@strapi/design-system';

import { useWithdrawMutation } from '../../../api/requests';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { Disclosure } from '../parts/disclosure';

/** The author takes the text back; asked once more, because the approvals given so far go with it. */
export function Withdraw() {
  const { t } = useWords();
  const { request, act } = useDecision();
  const { id, uid, documentId } = request;
  const [withdraw, { isLoading }] = useWithdrawMutation();
  return (
    <Disclosure label={t('withdraw.title')}>
      <Typography>{t('withdraw.hint')}</Typography>
      <Box>
        <Button
          variant="danger-light"
          loading={isLoading}
          onClick={() => void act(withdraw({ id, uid, documentId }), t('withdraw.done'))}
        >
          {t('withdraw.do')}
        </Button>
      </Box>
    </Disclosure>
  );
}
