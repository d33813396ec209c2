import { Badge, Flex, Typography } from '@strapi/design-system';

import type { OutcomeView } from '../../../../../shared/policy-contracts';
import type { Rule } from '../model/rows';
import { outcomeLines, type Names } from '../model/words';
import { Plain } from './table-style';

const COLOURS = {
  approve: ['primary100', 'primary700'],
  inform: ['alternative100', 'alternative700'],
  free: ['success100', 'success700'],
} as const;

/** What a route leads to. */
export function OutcomeText({ names, outcome }: { readonly names: Names; readonly outcome: OutcomeView }) {
  const [background, text] = COLOURS[outcome.route];
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Badge backgroundColor={background} textColor={text}>
        {names.t(`route.${outcome.route}`)}
      </Badge>
      <Plain>
        {outcomeLines(names, outcome).map((line, index) => (
          <Typography key={index} tag="li">
            {line}
          </Typography>
        ))}
      </Plain>
    </Flex>
  );
}

/** What a rule leads to, or asks for. */
export function RuleLeadsTo({ names, rule }: { readonly names: Names; readonly rule: Rule }) {
  if ('outcome' in rule) return <OutcomeText names={names} outcome={rule.outcome} />;
  if ('advice' in rule) return <Typography>{rule.advice}</Typography>;
  return (
    <Typography>
      {names.t('policy.checked')} <Typography fontWeight="bold">{names.check(rule.check)}</Typography>
    </Typography>
  );
}
