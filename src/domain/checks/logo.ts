import type { Check } from './issue';
import type { MessageContent } from './message-content';

/** A unit’s own mark stands only beside the organisation’s logo, so it must be said where that one is (E43, E44, E48). */
export const logoPlacement: Check = ({ logo }) => {
  const isPlaced = logo?.placement !== undefined && logo.placement !== 'none';
  if (!ownMark({ logo }) || isPlaced) return [];
  return [{ id: 'logo-placement', field: 'logo.placement', code: 'own-mark-without-logo-placement' }];
};

/** On a poster with a unit’s own mark the organisation’s logo stands at the bottom right, as sender (E47). */
export const logoBottomRight: Check = ({ kind, logo }) => {
  if (kind !== 'poster' || !ownMark({ logo }) || logo?.placement === 'bottom-right') return [];
  return [{ id: 'logo-bottom-right', field: 'logo.placement', code: 'logo-not-bottom-right' }];
};

/** Units are asked to show that they are part of the organisation, not a brand of their own (E45). */
export const ownLogoDiscouraged: Check = ({ logo }) => {
  const mark = ownMark({ logo });
  return mark ? [{ id: 'own-logo-discouraged', field: 'logo.ownMark', code: 'own-mark-used', detail: { mark } }] : [];
};

function ownMark({ logo }: Pick<MessageContent, 'logo'>): string {
  return logo?.ownMark.trim() ?? '';
}
