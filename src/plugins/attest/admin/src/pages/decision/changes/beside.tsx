import { Box, Loader } from '@strapi/design-system';
import { styled } from 'styled-components';

import { messageOf } from '../../../words/error-message';
import { useWords } from '../../../words/use-words';
import { AsReaders } from '../parts/as-readers';
import { Card } from '../parts/card';
import { Changes } from './changes';
import { useComparisons } from './use-comparisons';

/** What is read beside what it changes, where there is room for both; alone where there is nothing to compare with. */
export function Beside() {
  const { t } = useWords();
  const { found, error } = useComparisons();
  if (found?.length === 0) return <AsReaders hint={t('changes.nothing-live')} />;
  return (
    <Columns>
      {found ? (
        <Changes found={found} />
      ) : (
        <Card title={t('changes.title')}>{error ? messageOf(error) : <Loader>{t('loading')}</Loader>}</Card>
      )}
      <AsReaders />
    </Columns>
  );
}

const Columns = styled(Box)`
  align-items: start;
  display: grid;
  gap: 1.6rem;
  grid-template-columns: repeat(auto-fit, minmax(min(34rem, 100%), 1fr));
`;
