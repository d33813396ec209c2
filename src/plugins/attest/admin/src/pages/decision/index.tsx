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
  const { data, error, isLoading, refetch } = useRequestQuery(id, { pollingInterval: LOOKS_EVERY });
  const { get } = useFetchClient();
  useFresh(refetch);

  /** Past the cache, which answers with what it had while it is asking already. */
  async function lookAgain(): Promise<RequestDetail | undefined> {
    void refetch();
    const answer = await get<{ data: RequestDetail }>(`/attest/requests/${id}`).catch(() => undefined);
    return answer?.data.data;
  }
  if (isLoading) return <Page.Loading>{t('loading')}</Page.Loading>;
  if (!data) return <NotThere title={t('decision.not-there')} message={messageOf(error) ?? t('error.unknown')} />;
  return <Decision key={data.id} request={data} refetch={lookAgain} />;
}
