import { Box, Typography } from '@strapi/design-system';

import { usePlanWords } from '../use-plan-words';

/** What went wrong, as the server says it. */
export function Failed({ error }: { readonly error: unknown }) {
  const { t } = usePlanWords();
  const [status, message] = ['status', 'message'].map((name) => Reflect.get(Object(error), name) as unknown);
  const known = status === 404 || /not found/i.test(String(message)) ? t('error.not-found') : undefined;
  return (
    <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={4}>
      <Typography textColor="danger700">{known ?? (typeof message === 'string' ? message : t('error'))}</Typography>
    </Box>
  );
}
