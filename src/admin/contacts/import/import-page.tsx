import { Flex } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';

import { Failed } from '../../press/parts/failed';
import { useContactWords } from '../use-contact-words';
import { Done } from './done';
import { Give } from './give';
import { Look } from './look';
import { useContactImport } from './use-contact-import';

/** Takes a file of contacts over: what is given, what it would do row by row, what was written. */
export function ImportPage() {
  const { t } = useContactWords();
  const work = useContactImport();
  const { preview, result, error, busy } = work;
  return (
    <Page.Main aria-busy={busy !== undefined}>
      <Page.Title>{t('import.title')}</Page.Title>
      <Layouts.Header
        title={t('import.title')}
        subtitle={result ? '' : t('import.subtitle')}
        navigationAction={<BackButton fallback="/contacts" />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {!result && <Give work={work} />}
          {!preview && error !== undefined && <Failed error={error} />}
          {!result && preview && <Look key={preview.seen} work={work} preview={preview} />}
          {result && <Done result={result} onAnother={work.startAnew} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
