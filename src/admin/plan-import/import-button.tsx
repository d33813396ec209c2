import { LinkButton } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';

import { usePlacesQuery } from './import-api';
import { useImportWords } from './use-import-words';

/** The way to the import, for whom the server knows a place to import to. */
export function ImportButton() {
  const { t } = useImportWords();
  const { data: places } = usePlacesQuery(undefined, { refetchOnMountOrArgChange: true });
  if (!places?.mayMakePlan && !places?.plans.length) return null;
  return (
    <LinkButton tag={RouterLink} to="/plans/import" startIcon={<Upload aria-hidden />}>
      {t('button')}
    </LinkButton>
  );
}
