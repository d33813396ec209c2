import { Box, Flex, Loader, TextButton, Typography } from '@strapi/design-system';

import type { FactsView, SimulatedView } from '../../../../../shared/policy-contracts';
import { messageOf } from '../../../words/error-message';
import { useWords } from '../../../words/use-words';
import type { Tables } from '../model/rows';
import type { Names } from '../model/words';
import { OutcomeText, RuleLeadsTo } from '../table/outcome-text';
import { Plain } from '../table/table-style';
import { Considered } from './considered';

interface Props {
  readonly names: Names;
  readonly tables: Tables;
  readonly answer: SimulatedView | undefined;
  readonly error: unknown;
  /** Takes the message's facts as a beginning for others. */
  readonly onChangeFacts: ((facts: FactsView) => void) | undefined;
}

/** Which rule it is, why not one before it, and what is asked. */
export function WhatIfAnswer({ names, tables, answer, error, onChangeFacts }: Props) {
  const { t } = useWords();
  return (
    <Box role="status" paddingTop={4} marginTop={4} borderColor="neutral150" borderStyle="solid" borderWidth="1px 0 0">
      {error !== undefined && !answer ? (
        <Typography textColor="danger600">{messageOf(error) ?? t('error.unknown')}</Typography>
      ) : answer ? (
        <Answer names={names} tables={tables} answer={answer} onChangeFacts={onChangeFacts} />
      ) : (
        <Loader small>{t('loading')}</Loader>
      )}
    </Box>
  );
}

type AnswerProps = Omit<Props, 'answer' | 'error'> & { readonly answer: SimulatedView };

function Answer({ names, tables, answer, onChangeFacts }: AnswerProps) {
  const { t, list } = useWords();
  const { route, considered, requirements, facts } = answer;
  const number = tables.routes.findIndex(({ id }) => id === route.id) + 1;
  const stated = Object.entries(facts).filter(([, values]) => values.length > 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography tag="h3" fontWeight="bold">
          {t('policy.what-if.route', { number, title: route.title })}
        </Typography>
        <Typography>{route.because}</Typography>
        <OutcomeText names={names} outcome={route.outcome} />
      </Flex>
      {requirements.length > 0 && (
        <Box>
          <Typography tag="h3" fontWeight="bold">
            {t('policy.what-if.requirements')}
          </Typography>
          <Plain>
            {requirements.map((rule) => (
              <li key={rule.id}>
                <Typography>
                  {t(`strength.${rule.strength}`)}: {rule.title}.{' '}
                </Typography>
                <RuleLeadsTo names={names} rule={rule} />
              </li>
            ))}
          </Plain>
        </Box>
      )}
      <Considered names={names} tables={tables} considered={considered} facts={facts} />
      {onChangeFacts && (
        <Box>
          <Typography tag="h3" fontWeight="bold">
            {t('policy.what-if.its-facts')}
          </Typography>
          <Plain>
            {stated.map(([fact, values]) => (
              <Typography key={fact} tag="li">
                {names.fact(fact)}: {list(values.map((value) => names.value(fact, value)))}
              </Typography>
            ))}
          </Plain>
          <TextButton onClick={() => onChangeFacts(facts)}>{t('policy.what-if.change-facts')}</TextButton>
        </Box>
      )}
    </Flex>
  );
}
