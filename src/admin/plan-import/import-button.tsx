import { LinkButton } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';

import { MAY_IMPORT } from './import-api';
import { useImportWords } from './use-import-words';

/** The way to the import, for who may make or change plans. */
export function ImportButton() {
  const { t } = useImportWords();
  const { allowedActions } = useRBAC(MAY_IMPORT as never);
  if (!Object.values(allowedActions).some(Boolean)) return null;
  return (
    <LinkButton tag={RouterLink} to="/plans/import" startIcon={<Upload aria-hidden />}>
      {t('button')}
    </LinkButton>
  );
}
