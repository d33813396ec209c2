import { Badge, Box, Flex, Typography } from '@strapi/design-system';

import type { HealthView } from '../../../../shared/contracts';
import { useWords } from '../../words/use-words';
import type { Finding } from './findings';
import { COLOURS, StateIcon } from './state-icon';
import { useFigures } from './use-figures';
import { WhereTo } from './where-to';

/** One topic: its state in a word, what that means, what to do, and where. */
export function FindingRow({ finding, health }: { readonly finding: Finding; readonly health: HealthView }) {
  const { t, maybe } = useWords();
  const { topic, state, tells } = finding;
  const { background, text } = COLOURS[state];
  const figures = useFigures(health);
  const whatToDo = maybe(`health.${topic}.${tells}.do`, '', figures);
  return (
    <Box tag="li" padding={5} borderColor="neutral150" style={{ borderWidth: '0 0 1px' }}>
      <Flex gap={3} alignItems="flex-start">
        <StateIcon state={state} />
        <Flex direction="column" alignItems="stretch" gap={2} flex="1" minWidth={0}>
          <Flex gap={3} wrap="wrap" justifyContent="space-between">
            <Typography tag="h2" fontWeight="bold">
              {t(`health.${topic}`)}
            </Typography>
            <Badge backgroundColor={background} textColor={text}>
              {t(`health.state.${state}`)}
            </Badge>
          </Flex>
          <Typography>{t(`health.${topic}.${tells}`, figures)}</Typography>
          {whatToDo && <Typography textColor="neutral600">{whatToDo}</Typography>}
          <WhereTo finding={finding} health={health} />
        </Flex>
      </Flex>
    </Box>
  );
}
