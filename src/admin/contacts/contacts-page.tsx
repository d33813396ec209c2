import { useState } from 'react';

import { Box, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';

import { CONTACT_VIEWS } from '../../shared/contacts';
import { Failed } from '../press/parts/failed';
import { TurnPages } from '../press/parts/turn-pages';
import { ContactTable } from './contact-table';
import { useContactsQuery } from './contacts-api';
import { Find } from './find';
import { PageActs } from './page-acts';
import { TellBar } from './tell-bar';
import { useContactWords } from './use-contact-words';
import { ViewNav } from './view-nav';

/** Everybody, those not told yet, or those past review; which of them stands in the address. */
export function ContactsPage() {
  const { t } = useContactWords();
  const [search] = useSearchParams();
  const view = CONTACT_VIEWS.find((one) => one === search.get('view')) ?? 'all';
  const q = search.get('q') ?? '';
  const page = Math.max(1, Number(search.get('page')) || 1);
  const { data, error } = useContactsQuery({ view, q, page }, { refetchOnMountOrArgChange: true });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const shown = data?.data.filter(({ documentId }) => chosen.includes(documentId)) ?? [];
  const may = data?.meta.may ?? [];
  const canTell = view === 'not-told' && may.includes('tell');
  return (
    <Page.Main>
      <Page.Title>{t('title')}</Page.Title>
      <Layouts.Header
        title={t('title')}
        subtitle={t('subtitle')}
        primaryAction={<PageActs mayImport={may.includes('import')} />}
      />
      <Layouts.Content>
        {error && <Failed error={error} />}
        {!data && !error && <Page.Loading>{t('loading')}</Page.Loading>}
        {data && (
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
            <ViewNav view={view} meta={data.meta} />
            <Find key={view} view={view} q={q} />
            {canTell && data.data.length > 0 && <TellBar contacts={shown} onTold={() => setChosen([])} />}
            {data.data.length === 0 ? (
              <EmptyStateLayout content={t(q === '' ? `empty.${view}` : 'empty.found')} />
            ) : (
              <ContactTable
                contacts={data.data}
                may={may}
                label={t(`view.${view}`)}
                {...(canTell && { chosen: shown.map(({ documentId }) => documentId), onChoose: setChosen })}
              />
            )}
            <Box>
              <TurnPages page={data.meta.pagination.page} pageCount={data.meta.pagination.pageCount} />
            </Box>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
