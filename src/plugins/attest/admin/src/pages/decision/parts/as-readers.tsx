import { Loader, Typography } from '@strapi/design-system';

import { useRequestContentQuery } from '../../../api/content';
import { Reading } from '../../../reading/reading';
import { messageOf } from '../../../words/error-message';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { Card } from './card';

/** What was submitted, as it will be read. */
export function AsReaders({ hint }: { readonly hint?: string }) {
  const { t } = useWords();
  const { request, read } = useDecision();
  const { data, error } = useRequestContentQuery({ id: request.id, fingerprint: read.fingerprint });
  return (
    <Card title={t('reading.title')}>
      {hint ? (
        <Typography tag="p" textColor="neutral600" style={{ paddingBottom: '1.6rem' }}>
          {hint}
        </Typography>
      ) : null}
      {data ? (
        <Reading document={data} />
      ) : error ? (
        <Typography>{messageOf(error)}</Typography>
      ) : (
        <Loader>{t('loading')}</Loader>
      )}
    </Card>
  );
}
