import { CheckCircle, Clock, Information, WarningCircle } from '@strapi/icons';

import type { State } from './findings';

/** Never the only sign of a state: its word stands beside it. */
export const COLOURS = {
  well: { background: 'success100', text: 'success700', icon: 'success600' },
  look: { background: 'warning100', text: 'warning700', icon: 'warning600' },
  act: { background: 'danger100', text: 'danger700', icon: 'danger600' },
  unknown: { background: 'neutral150', text: 'neutral800', icon: 'neutral600' },
} as const satisfies Record<State, object>;

const ICONS = { well: CheckCircle, look: Clock, act: WarningCircle, unknown: Information } as const;

export function StateIcon({ state }: { readonly state: State }) {
  const Icon = ICONS[state];
  return <Icon aria-hidden fill={COLOURS[state].icon} width="2.4rem" height="2.4rem" style={{ flexShrink: 0 }} />;
}
