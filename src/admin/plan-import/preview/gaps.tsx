import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { PreviewView } from '../../../shared/plan-import';
import { Card } from '../../plan-page/parts/card';
import { usePlanWords } from '../../plan-page/use-plan-words';
import { useImportWords } from '../use-import-words';

/** What the document leaves open, kind by kind; it can be imported all the same. */
export function Gaps({ view }: { readonly view: PreviewView }) {
  const { t } = useImportWords();
  const plan = usePlanWords();
  const { gaps, openFields } = view;
  if (gaps.length === 0) return null;
  const counts = countsOf(gaps, openFields);
  return (
    <Card id="plan-import-gaps" title={t('gaps.title', { count: gaps.length })}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral700">{t('gaps.what')}</Typography>
        <Rows>
          {[...counts].map(([key, count]) => (
            <li key={key}>
              <Typography>{plan.t(`gap.${key}`)}</Typography>
              <Typography fontWeight="bold">{count}</Typography>
            </li>
          ))}
        </Rows>
      </Flex>
    </Card>
  );
}

/** By the names that the plan’s page has for them. */
function countsOf(gaps: PreviewView['gaps'], openFields: PreviewView['openFields']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(Object.entries(openFields).flatMap(([field, count]) => (count > 0 ? [[`activity-without.${field}`, count] as const] : []))); // prettier-ignore
  for (const { code, onlyAmongAll } of gaps) {
    const key = onlyAmongAll ? 'audience-only-among-all' : code;
    if (code !== 'activity-without') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const Rows = styled.ul`
  max-width: 48rem;

  li {
    display: flex;
    justify-content: space-between;
    gap: ${({ theme }) => theme.spaces[4]};
    padding-block: ${({ theme }) => theme.spaces[2]};
  }

  li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
