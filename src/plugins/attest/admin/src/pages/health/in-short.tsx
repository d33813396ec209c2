import { Flex, Typography } from '@strapi/design-system';

import { useWords } from '../../words/use-words';
import type { Finding, State } from './findings';
import { COLOURS, StateIcon } from './state-icon';

/** The whole in one sentence. What has not been looked at is not called well. */
export function InShort({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useWords();
  const number = (state: State) => findings.filter((finding) => finding.state === state).length;
  const [act, look, unknown] = [number('act'), number('look'), number('unknown')];
  const state: State = act > 0 ? 'act' : look > 0 ? 'look' : unknown > 0 ? 'unknown' : 'well';
  const { background, text } = COLOURS[state];
  return (
    <Flex role="status" gap={3} padding={5} hasRadius background={background}>
      <StateIcon state={state} />
      <Typography variant="delta" tag="p" textColor={text}>
        {t(`health.short.${state}`, { act, look, unknown })}
      </Typography>
    </Flex>
  );
}
