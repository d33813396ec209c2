import { Box } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

import { permissions } from '../permissions';
import { useWords } from '../words/use-words';
import { DecisionPage } from './decision';
import { DeputiesPage } from './deputies';
import { HealthPage } from './health';
import { InboxPage } from './inbox';
import { LogPage } from './log';
import { NoticesPage } from './notices';
import { PreviewPage } from './preview';
import { SectionNav } from './section-nav';

/** The plugin's own pages. */
export default function App() {
  const { t } = useWords();
  return (
    <Page.Protect permissions={permissions.inbox}>
      <Page.Title>{t('name')}</Page.Title>
      <Box minHeight="100vh">
        <SectionNav />
        <Routes>
          <Route index element={<InboxPage />} />
          <Route path="requests/:id" element={<DecisionPage />} />
          <Route path="preview/:uid/:documentId" element={<PreviewPage />} />
          <Route path="notices" element={<NoticesPage />} />
          <Route path="deputies" element={<DeputiesPage />} />
          <Route path="log" element={<LogPage />} />
          <Route path="health" element={<HealthPage />} />
          <Route path="*" element={<Page.Error />} />
        </Routes>
      </Box>
    </Page.Protect>
  );
}
