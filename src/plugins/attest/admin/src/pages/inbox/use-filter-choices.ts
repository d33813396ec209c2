import { useMemo } from 'react';

import { useRBAC } from '@strapi/strapi/admin';

import { useSetupQuery } from '../../api/setup';
import { useRuleTitlesQuery } from '../../api/rule-titles';
import { permissions } from '../../permissions';
import { useTypeNames } from '../../words/use-type-names';
import { useWords } from '../../words/use-words';
import type { Filter } from './use-inbox-question';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const STATUSES = ['pending', 'to-confirm', 'approved', 'scheduled', 'live', 'changes-requested', 'declined', 'withdrawn', 'void']; // prettier-ignore
const READ = { readPolicy: permissions.readPolicy };

/** What each filter offers. */
export function useFilterChoices(): Readonly<Record<Filter, readonly Choice[]>> {
  const { t } = useWords();
  const typeName = useTypeNames();
  const { data: setup } = useSetupQuery();
  const { allowedActions } = useRBAC(READ);
  const mayRead = (allowedActions as Readonly<Record<string, boolean>>)['canReadPolicy'] ?? false;
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
