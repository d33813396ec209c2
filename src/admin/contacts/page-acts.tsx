import { Flex, LinkButton } from '@strapi/design-system';
import { Plus, Upload } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';

import { DownloadButton } from './download-button';
import { useContactWords } from './use-contact-words';

const NEW = '/content-manager/collection-types/api::media-contact.media-contact/create';

/** What is done with all of them, and how more come in. */
export function PageActs({ mayImport }: { readonly mayImport: boolean }) {
  const { t } = useContactWords();
  return (
    <Flex gap={2} wrap="wrap">
      <DownloadButton path="/media-contacts/export.csv" otherwise="media-contacts.csv" label={t('export')} size="S" />
      {mayImport && (
        <>
          <LinkButton tag={RouterLink} to={NEW} size="S" variant="secondary" startIcon={<Plus aria-hidden />}>
            {t('new')}
          </LinkButton>
          <LinkButton tag={RouterLink} to="/contacts/import" size="S" startIcon={<Upload aria-hidden />}>
            {t('import')}
          </LinkButton>
        </>
      )}
    </Flex>
  );
}
