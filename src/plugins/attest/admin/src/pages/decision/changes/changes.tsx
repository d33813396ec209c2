import { useState } from 'react';

import { Box, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';

import type { Against, Differences } from '../../../api/content';
import { useSchemasQuery } from '../../../api/setup';
import { inOrderOf } from '../../../reading/in-order-of';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { Card } from '../parts/card';
import { Change } from './change';

interface Props {
  /** At least one. */
  readonly found: readonly (readonly [Against, Differences])[];
}

/** What the request changes, against one of what there is to compare with. */
export function Changes({ found }: Props) {
  const { t } = useWords();
  const [chosen, choose] = useState<string>();
  const [against, differences] = found.find(([one]) => one === chosen) ?? found[0] ?? [];
  if (!against || !differences) return null;
  return (
    <Card title={t('changes.title')}>
      {found.length > 1 ? (
        <Box paddingBottom={2}>
          <SingleSelect aria-label={t('changes.against')} value={against} onChange={(value) => choose(String(value))}>
            {found.map(([one]) => (
              <SingleSelectOption key={one} value={one}>
                {t(`changes.against.${one}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
      ) : (
        <Typography textColor="neutral600">{t(`changes.against.${against}`)}</Typography>
      )}
      <List of={differences} />
    </Card>
  );
}

function List({ of: { differences, names } }: { readonly of: Differences }) {
  const { t } = useWords();
  const { data: schemas } = useSchemasQuery();
  const { uid } = useDecision().request;
  if (!differences) return null;
  if (differences.length === 0) return <Typography tag="p">{t('changes.none')}</Typography>;
  return (
    <ul>
      {inOrderOf(schemas?.get(uid), differences, ({ field }) => field).map((difference) => (
        <Change key={`${difference.kind} ${difference.field}`} difference={difference} names={names} />
      ))}
    </ul>
  );
}
