import { Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';

import type { PlanView } from '../../../shared/plan-view';
import { grouped } from '../gaps/grouped';
import { Card } from '../parts/card';
import { usePlanWords } from '../use-plan-words';

/** How many of each kind of gap there are, with the way to them. */
export function GapsInShort({ view: { gaps, plan } }: { readonly view: PlanView }) {
  const { t } = usePlanWords();
  const groups = grouped(gaps);
  return (
    <Card id="plan-gaps" title={t('overview.gaps')}>
      {groups.length === 0 ? (
        <Flex gap={2}>
          <CheckCircle aria-hidden fill="success600" />
          <Typography>{t('gaps.none')}</Typography>
        </Flex>
      ) : (
        <Rows>
          {groups.map(({ key, gaps: of }) => (
            <li key={key}>
              <WarningCircle aria-hidden fill="warning600" />
              <Link tag={RouterLink} to={`/plans/${plan.documentId}/gaps#${key}`}>
                {t(`gap.${key}`)}
              </Link>
              <Typography fontWeight="bold" textColor="neutral800">
                {of.length}
              </Typography>
            </li>
          ))}
        </Rows>
      )}
    </Card>
  );
}

const Rows = styled.ul`
  li {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: ${({ theme }) => theme.spaces[3]};
    padding-block: ${({ theme }) => theme.spaces[2]};
  }

  li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
