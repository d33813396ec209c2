import { Badge } from '@strapi/design-system';

import type { PolicyVersionView } from '../../../../../shared/policy-contracts';
import { useWords } from '../../../words/use-words';

const COLOURS = {
  proposed: ['alternative100', 'alternative700'],
  active: ['success100', 'success700'],
  retired: ['neutral150', 'neutral800'],
  superseded: ['neutral150', 'neutral800'],
} as const;

/** Where a version stands, in a word. */
export function VersionState({ state }: Pick<PolicyVersionView, 'state'>) {
  const { t } = useWords();
  const [background, text] = COLOURS[state];
  return (
    <Badge backgroundColor={background} textColor={text}>
      {t(`policy.state.${state}`)}
    </Badge>
  );
}
