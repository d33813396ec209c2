import { Box, Typography } from '@strapi/design-system';

import { usePlanWords } from '../use-plan-words';

/** Says what the person may not read: it looks empty and need not be. */
export function Withheld({ types }: { readonly types: readonly string[] }) {
  const { t, list } = usePlanWords();
  if (types.length === 0) return null;
  const names = types.map((uid) => t(`type.${uid.split('.')[1]}`));
  return (
    <Box role="note" background="neutral150" hasRadius padding={4} marginBottom={6}>
      <Typography textColor="neutral800">{t('withheld', { types: list(names) })}</Typography>
    </Box>
  );
}
