import { Button, EmptyStateLayout } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';

import { useWords } from '../../words/use-words';
import { blankTables } from './model/blank-rule';
import { usePolicyRights } from './use-rights';
import type { Working } from './use-working-copy';

/** Before there is a policy: nothing can be published, and somebody may write the first one. */
export function NoPolicy({ working }: { readonly working: Working }) {
  const { t } = useWords();
  const { mayPropose } = usePolicyRights();
  const begin = () => working.begin({ basedOn: null, tables: blankTables(t('policy.otherwise.title')) });
  return (
    <>
      <Layouts.Header title={t('policy.title')} />
      <Layouts.Content>
        <EmptyStateLayout
          content={t('policy.no-policy')}
          action={
            mayPropose && (
              <Button startIcon={<Plus />} onClick={begin}>
                {t('policy.begin-first')}
              </Button>
            )
          }
        />
      </Layouts.Content>
    </>
  );
}
