import { useEffect, useRef } from 'react';

import { Box, Button, Typography } from '@strapi/design-system';

import { troubleOf, wordsIn } from '../refused';
import { useImportWords } from '../use-import-words';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What the server would not do, in its own words; what has been given and chosen stays. */
export function Trouble({ error, onRetry }: Props) {
  const { t } = useImportWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== undefined) box.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (error === undefined) return null;
  return (
    <Box ref={box} role="alert" background="danger100" borderColor="danger200" hasRadius padding={4}>
      <Typography tag="p" textColor="danger700" fontWeight="semiBold">
        {wordsIn(error) ?? t(`trouble.${troubleOf(error)}`)}
      </Typography>
      <Typography tag="p" textColor="danger700">
        {t('trouble.kept')}
      </Typography>
      {onRetry && (
        <Box paddingTop={2}>
          <Button variant="secondary" onClick={onRetry}>
            {t('trouble.retry')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
