import { Box, EmptyStateLayout, Flex } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';

import { GiveStep } from './given/give-step';
import { GivenInShort } from './given/given-in-short';
import { usePlacesQuery } from './import-api';
import { LeaveGuard } from './leave-guard';
import { Trouble } from './parts/trouble';
import { LookStep } from './preview/look-step';
import { useImport } from './use-import';
import { useImportWords } from './use-import-words';
import { Result } from './write/result';

/** Takes an existing plan over: what is given, what would become of it, what was written. */
export function ImportPage() {
  const { t } = useImportWords();
  const { data: places, error } = usePlacesQuery(undefined, { refetchOnMountOrArgChange: true });
  const work = useImport();
  return (
    <Page.Main aria-busy={work.busy !== undefined}>
      <Page.Title>{t('title')}</Page.Title>
      <Layouts.Header title={t('title')} subtitle={t('subtitle')} navigationAction={<BackButton fallback="/plans" />} />
      <Layouts.Content>
        <LeaveGuard isUnsaved={work.isUnsaved} />
        {error && <Trouble error={error} />}
        {!places && !error && <Page.Loading>{t('loading')}</Page.Loading>}
        {places && !places.mayMakePlan && places.plans.length === 0 && <EmptyStateLayout content={t('nowhere')} />}
        {places && (places.mayMakePlan || places.plans.length > 0) && (
          <Flex direction="column" alignItems="stretch" gap={6}>
            {work.step === 'give' && <GiveStep work={work} places={places} />}
            {work.step === 'look' && work.view && (
              <>
                <GivenInShort work={work} view={work.view} places={places} />
                <LookStep work={work} view={work.view} />
              </>
            )}
            {work.step === 'done' && work.result && <Result result={work.result} onAnother={work.startAnew} />}
          </Flex>
        )}
        <Box paddingBottom={8} />
      </Layouts.Content>
    </Page.Main>
  );
}
