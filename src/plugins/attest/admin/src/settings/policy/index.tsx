import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

import { permissions } from '../../permissions';
import { useWords } from '../../words/use-words';
import { PolicyPage } from './policy-page';
import { VersionPage } from './versions/version-page';
import { VersionsPage } from './versions/versions-page';

/** Settings → Policy: the rules in force, a proposal to change them, and all versions there have been. */
export default function PolicySettings() {
  const { t } = useWords();
  return (
    <Page.Protect permissions={permissions.readPolicy}>
      <Page.Title>{t('policy.title')}</Page.Title>
      <Page.Main>
        <Routes>
          <Route index element={<PolicyPage />} />
          <Route path="versions" element={<VersionsPage />} />
          <Route path="versions/:version" element={<VersionPage />} />
          <Route path="*" element={<Page.Error />} />
        </Routes>
      </Page.Main>
    </Page.Protect>
  );
}
