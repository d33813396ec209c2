import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { ContactsImported } from '../../../shared/contacts';
import { Titled } from '../titled';
import { useContactWords } from '../use-contact-words';

interface Props {
  readonly result: ContactsImported;
  onAnother(): void;
}

/** What was written, and what comes next: telling them. */
export function Done({ result: { counts }, onAnother }: Props) {
  const { t } = useContactWords();
  return (
    <Titled title={t('done.title')}>
      <Typography role="status">{t('done.counts', { ...counts })}</Typography>
      <Flex gap={3} wrap="wrap">
        {counts.new > 0 && (
          <LinkButton tag={RouterLink} size="L" to="/contacts?view=not-told">
            {t('done.tell')}
          </LinkButton>
        )}
        <LinkButton tag={RouterLink} size="L" variant={counts.new > 0 ? 'tertiary' : 'default'} to="/contacts">
          {t('done.all')}
        </LinkButton>
        <Button variant="tertiary" size="L" onClick={onAnother}>
          {t('done.another')}
        </Button>
      </Flex>
    </Titled>
  );
}
