import { Box, Typography } from '@strapi/design-system';

import { usePressWords } from '../use-press-words';
import { messageOf } from '../use-told';

/** What went wrong, as the server says it. */
export function Failed({ error }: { readonly error: unknown }) {
  const { t } = usePressWords();
  return (
    <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={4} marginBottom={4}>
      <Typography textColor="danger700">{messageOf(error) ?? t('error')}</Typography>
    </Box>
  );
}
