import { Badge } from '@strapi/design-system';

import { usePressWords } from '../use-press-words';

/** Background and text of each state; its word says it too. */
const COLOURS: Readonly<Record<string, readonly [string, string]>> = {
  sending: ['primary100', 'primary700'],
  waiting: ['primary100', 'primary700'],
  stopped: ['warning100', 'neutral800'],
  finished: ['success100', 'success700'],
  sent: ['success100', 'success700'],
  skipped: ['neutral150', 'neutral800'],
  failed: ['danger100', 'danger700'],
};

export function StateBadge({ state }: { readonly state: string }) {
  const { t } = usePressWords();
  const [background = 'neutral150', textColor = 'neutral800'] = COLOURS[state] ?? [];
  return (
    <Badge backgroundColor={background} textColor={textColor} style={{ whiteSpace: 'nowrap' }}>
      {t(`state.${state}`)}
    </Badge>
  );
}
