import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

import { ImportPage } from '../plan-import/import-page';
import { PlanList } from './plan-list';
import { PlanPage } from './plan-page';

/** The plans, and each plan as a whole. */
export default function App() {
  return (
    <Routes>
      <Route index element={<PlanList />} />
      <Route path="import" element={<ImportPage />} />
      <Route path=":documentId/:view?" element={<PlanPage />} />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  );
}
