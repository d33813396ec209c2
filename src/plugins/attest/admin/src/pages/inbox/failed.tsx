import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import { messageOf } from '../../words/error-message';
import { useWords } from '../../words/use-words';

/** The server's own no, in place of the list. */
export function Failed({ error, onRetry }: { readonly error: unknown; onRetry(): void }) {
  const { t } = useWords();
  return (
    <Box role="alert" background="neutral0" hasRadius shadow="tableShadow" padding={8}>
      <Flex direction="column" gap={3}>
        <WarningCircle aria-hidden fill="danger600" width="3.2rem" height="3.2rem" />
        <Typography variant="delta">{t('inbox.failed')}</Typography>
        <Typography textColor="neutral600">{messageOf(error) ?? t('error.unknown')}</Typography>
        <Button variant="secondary" onClick={onRetry}>
          {t('inbox.retry')}
        </Button>
      </Flex>
    </Box>
  );
}
