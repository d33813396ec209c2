import { Page, useFetchClient } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

import type { RequestDetail } from '../../../../shared/contracts';
import { useRequestQuery } from '../../api/requests';
import { messageOf } from '../../words/error-message';
import { useWords } from '../../words/use-words';
import { Decision } from './decision';
import { NotThere } from './parts/not-there';
import { useFresh } from './use-fresh';

/** Milliseconds after which an open page looks whether something has happened. */
const LOOKS_EVERY = 20_000;

/** One request: what is proposed, what it changes, and the decision. */
export function DecisionPage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const { get } = useFetchClient();
  const { data, error, isLoading, refetch } = useRequestQuery(id, { pollingInterval: LOOKS_EVERY });
  useFresh(refetch);
  /** Past the cache, which may answer with what it had before the last act while it asks anew. */
  const readNow = async (): Promise<RequestDetail | undefined> => {
    const answer = await get<{ data: RequestDetail }>(`/attest/requests/${id}`).catch(() => undefined);
    return answer?.data.data;
  };
  if (isLoading) return <Page.Loading>{t('loading')}</Page.Loading>;
  if (!data) return <NotThere title={t('decision.not-there')} message={messageOf(error) ?? t('error.unknown')} />;
  return <Decision key={data.id} request={data} readNow={readNow} />;
}
