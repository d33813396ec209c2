import { useMemo } from 'react';

import { useSetupQuery } from '../../api/setup';
import { STATUSES } from '../../api/statuses';
import { useRuleTitlesQuery } from '../../api/rule-titles';
import { permissions } from '../../permissions';
import { useMay } from '../../use-may';
import { useTypeNames } from '../../words/use-type-names';
import { useWords } from '../../words/use-words';
import type { Filter } from './use-inbox-question';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What each filter offers. */
export function useFilterChoices(): Readonly<Record<Filter, readonly Choice[]>> {
  const { t } = useWords();
  const typeName = useTypeNames();
  const { data: setup } = useSetupQuery();
  const mayRead = useMay(permissions.readPolicy);
  const { data: rules } = useRuleTitlesQuery(undefined, { skip: !mayRead });
  return useMemo(
    () => ({
      status: [
        { value: 'open', label: t('inbox.filter.open') },
        ...STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
      ],
      uid: (setup?.governed ?? []).map((uid) => ({ value: uid, label: typeName(uid) || uid })),
      rule: (rules ?? []).map(({ id, title }) => ({ value: id, label: title })),
      submittedBy: [{ value: 'me', label: t('inbox.filter.me') }],
    }),
    [t, typeName, setup, rules],
  );
}
