import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

import { MailingList } from './mailing-list';
import { MailingPage } from './mailing-page';
import { MAY_SEND } from './may-send';
import { NewMailing } from './new-mailing';

/** Press mailings: those there have been, a new one, and how one goes. */
export default function App() {
  return (
    <Page.Protect permissions={MAY_SEND}>
      <Routes>
        <Route index element={<MailingList />} />
        <Route path="new" element={<NewMailing />} />
        <Route path=":key" element={<MailingPage />} />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Page.Protect>
  );
}
