import { Box, Typography } from '@strapi/design-system';

import type { FactsView, SimulatedView } from '../../../../../shared/policy-contracts';
import { useWords } from '../../../words/use-words';
import type { Tables } from '../model/rows';
import { conditionWords, type Names } from '../model/words';
import { Plain } from '../table/table-style';

interface Props {
  readonly names: Names;
  readonly tables: Tables;
  readonly considered: SimulatedView['considered'];
  readonly facts: FactsView;
}

/** The rules that were read before the one that matched, each with what kept it from matching. */
export function Considered({ names, tables, considered, facts }: Props) {
  const { t, list } = useWords();
  const passed = considered.filter(({ matched }) => !matched);
  if (passed.length === 0) return null;

  function reason(id: string, fact: string): string {
    const condition = tables.routes.find((rule) => rule.id === id)?.when[fact];
    const values = facts[fact] ?? [];
    const is =
      values.length === 0 ? t('policy.what-if.not-stated') : list(values.map((value) => names.value(fact, value)));
    const asked = condition ? conditionWords(names, fact, condition) : '';
    return t('policy.what-if.failed', { fact: names.fact(fact), asked, is });
  }

  return (
    <Box tag="details">
      <Typography tag="summary" fontWeight="bold" cursor="pointer">
        {t('policy.what-if.passed', { count: passed.length })}
      </Typography>
      <Plain>
        {passed.map(({ id, failedOn }) => (
          <Typography key={id} tag="li" variant="pi">
            <Typography variant="pi" fontWeight="bold">
              {tables.routes.find((rule) => rule.id === id)?.title ?? id}
            </Typography>
            {failedOn !== undefined && `: ${reason(id, failedOn)}`}
          </Typography>
        ))}
      </Plain>
    </Box>
  );
}
