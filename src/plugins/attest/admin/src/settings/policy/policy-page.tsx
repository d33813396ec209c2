import { Page } from '@strapi/strapi/admin';

import { useActivePolicyQuery, useVocabularyQuery } from '../../api/policies';
import { codeOf } from '../../words/error-message';
import { NoPolicy } from './no-policy';
import { PolicyView } from './policy-view';
import { useWorkingCopy } from './use-working-copy';

/** The policy in force, or the proposal that the person is writing. */
export function PolicyPage() {
  const working = useWorkingCopy();
  const { data: active, error, isLoading } = useActivePolicyQuery();
  const vocabulary = useVocabularyQuery();
  if (isLoading || vocabulary.isLoading) return <Page.Loading />;
  const isNone = codeOf(error) === 'no-policy';
  if ((error && !isNone) || vocabulary.error) return <Page.Error />;
  if (isNone && !working.copy) return <NoPolicy working={working} />;
  return <PolicyView working={working} active={isNone ? undefined : active} />;
}
