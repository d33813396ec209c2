import { useState } from 'react';

import { Box, Button, Flex } from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';

import { useLogQuery, type LogQuery } from '../../api/log';
import { permissions } from '../../permissions';
import { messageOf } from '../../words/error-message';
import { useWords } from '../../words/use-words';
import { Entries } from './entries';
import { ExportMenu } from './export-menu';
import { Filters } from './filters';
import { Verification } from './verification';

export function LogPage() {
  return (
    <Page.Protect permissions={permissions.readLog}>
      <DecisionLog />
    </Page.Protect>
  );
}

/** All that has been decided, newest first; whose, when and what is asked for stands in the address. */
function DecisionLog() {
  const { t } = useWords();
  const [isVerifying, setVerifying] = useState(false);
  const [{ query }, setQuery] = useQueryParams<LogQuery>();
  const { currentData, error, isFetching } = useLogQuery(asked(query));
  return (
    <Page.Main>
      <Page.Title>{t('log.title')}</Page.Title>
      <Layouts.Header
        title={t('log.title')}
        subtitle={t('log.subtitle')}
        primaryAction={
          <Flex gap={2}>
            <Button variant="secondary" aria-expanded={isVerifying} onClick={() => setVerifying(!isVerifying)}>
              {t('log.verify.title')}
            </Button>
            <ExportMenu />
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {isVerifying && <Verification />}
          <Box>
            <Filters
              query={query ?? {}}
              // Another question begins on its first page.
              onChange={(changed) => setQuery({ ...changed, page: undefined } as object)}
            />
            <Entries
              page={currentData}
              isFetching={isFetching}
              error={error && (messageOf(error) ?? t('error.unknown'))}
            />
          </Box>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** What the server knows; anything else in the address is not its business. */
function asked(query: LogQuery | undefined): LogQuery {
  const known = ['kind', 'uid', 'document', 'actor', 'from', 'to', 'page', 'pageSize'] as const;
  return Object.fromEntries(known.flatMap((name) => (query?.[name] ? [[name, query[name]]] : [])));
}
