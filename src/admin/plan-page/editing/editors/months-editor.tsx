import { Box, Checkbox, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { usePlanWords } from '../../use-plan-words';
import { monthsOfRule, ruleOfMonths } from './months-of-rule';

const MONTHS = Array.from({ length: 12 }, (_, nth) => nth + 1);

interface Props {
  readonly rrule: string;
  readonly onChange: (rrule: string) => void;
}

/** In which months something comes back each year. */
export function MonthsEditor({ rrule, onChange }: Props) {
  const { t, month } = usePlanWords();
  const chosen = monthsOfRule(rrule);
  const toggle = (number: number) =>
    onChange(ruleOfMonths(chosen.includes(number) ? chosen.filter((one) => one !== number) : [...chosen, number]));
  return (
    <Box role="group" aria-label={t('edit.timing.months')}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {t('edit.timing.months')}
      </Typography>
      <Months>
        {MONTHS.map((number) => (
          <Checkbox
            key={number}
            aria-label={month(number)}
            checked={chosen.includes(number)}
            onCheckedChange={() => toggle(number)}
          >
            <Typography variant="pi" textColor="neutral800">
              {month(number, 'short')}
            </Typography>
          </Checkbox>
        ))}
      </Months>
    </Box>
  );
}

const Months = styled.div`
  display: grid;
  grid-template-columns: repeat(4, minmax(5rem, 1fr));
  gap: ${({ theme }) => theme.spaces[2]};
  padding-top: ${({ theme }) => theme.spaces[2]};
`;
