import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { ContactsImported } from '../../../shared/contacts';
import { Card } from '../../plan-page/parts/card';
import { useContactWords } from '../use-contact-words';

interface Props {
  readonly result: ContactsImported;
  onAnother(): void;
}

/** What was written, and what comes next: telling them. */
export function Done({ result: { counts }, onAnother }: Props) {
  const { t } = useContactWords();
  return (
    <Card id="contacts-done" title={t('done.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography role="status">{t('done.counts', { ...counts })}</Typography>
        <Box>
          <Flex gap={3} wrap="wrap">
            <LinkButton tag={RouterLink} to="/contacts?view=not-told">
              {t('done.tell')}
            </LinkButton>
            <Button variant="tertiary" size="L" onClick={onAnother}>
              {t('done.another')}
            </Button>
          </Flex>
        </Box>
      </Flex>
    </Card>
  );
}
