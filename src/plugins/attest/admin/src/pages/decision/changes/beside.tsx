import { Box, Loader } from '@strapi/design-system';
import { styled } from 'styled-components';

import { useDifferencesQuery } from '../../../api/content';
import { messageOf } from '../../../words/error-message';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { AsReaders } from '../parts/as-readers';
import { Card } from '../parts/card';
import { Changes } from './changes';

/** What is read beside what it changes, where there is room for both; alone where there is nothing to compare with. */
export function Beside() {
  const { t } = useWords();
  const { request, read } = useDecision();
  const asRead = { id: request.id, fingerprint: read.fingerprint };
  const live = useDifferencesQuery({ ...asRead, against: 'live' });
  const approved = useDifferencesQuery({ ...asRead, against: 'approved' });
  const isNew = live.data?.differences === null && approved.data?.differences === null;
  if (isNew) return <AsReaders hint={t('changes.nothing-live')} />;
  const error = live.error ?? approved.error;
  return (
    <Columns>
      {live.data && approved.data ? (
        <Changes live={live.data} approved={approved.data} />
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
