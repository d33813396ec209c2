import { useState } from 'react';

import { Box, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';

import type { Differences } from '../../../api/content';
import { useWords } from '../../../words/use-words';
import { Card } from '../parts/card';
import { Change } from './change';

type Against = 'live' | 'approved';

interface Props {
  readonly live: Differences;
  readonly approved: Differences;
}

/** What the request changes, against what is live or was approved last. */
export function Changes({ live, approved }: Props) {
  const { t } = useWords();
  const [chosen, choose] = useState<Against>();
  const known = [live.differences && 'live', approved.differences && 'approved'].filter(isAgainst);
  const against = chosen ?? known[0];
  const shown = against === 'approved' ? approved : live;
  return (
    <Card title={t('changes.title')}>
      {known.length > 1 && against ? (
        <Box paddingBottom={2}>
          <SingleSelect
            aria-label={t('changes.against')}
            value={against}
            onChange={(value) => choose(value as Against)}
          >
            {known.map((one) => (
              <SingleSelectOption key={one} value={one}>
                {t(`changes.against.${one}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
      ) : (
        <Typography textColor="neutral600">{t(`changes.against.${against ?? 'live'}`)}</Typography>
      )}
      <List of={shown} />
    </Card>
  );
}

function List({ of: { differences, names } }: { readonly of: Differences }) {
  const { t } = useWords();
  if (!differences) return null;
  if (differences.length === 0) return <Typography>{t('changes.none')}</Typography>;
  return (
    <ul>
      {differences.map((difference) => (
        <Change key={`${difference.kind} ${difference.field}`} difference={difference} names={names} />
      ))}
    </ul>
  );
}

const isAgainst = (value: unknown): value is Against => value === 'live' || value === 'approved';
