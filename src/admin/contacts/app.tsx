import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

import { ContactsPage } from './contacts-page';
import { ImportPage } from './import/import-page';
import { MAY_READ } from './may-read';

/** Media contacts: who there is, what is due, and a file of them taken over. */
export default function App() {
  return (
    <Page.Protect permissions={MAY_READ}>
      <Routes>
        <Route index element={<ContactsPage />} />
        <Route path="import" element={<ImportPage />} />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Page.Protect>
  );
}
