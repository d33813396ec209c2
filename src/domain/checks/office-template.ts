import type { Check } from './issue';
import type { MessageKind } from './message-content';

/** The kinds whose form asks whether the template is used. */
const WRITTEN_IN_TEMPLATE: readonly MessageKind[] = [
  'letter',
  'invitation',
  'notice',
  'poster',
  'leaflet',
  'presentation',
  'document',
  'report',
];

/** What a unit makes itself is made in the organisation’s common Office template (E50). */
export const officeTemplate: Check = (message) => {
  if (!WRITTEN_IN_TEMPLATE.includes(message.kind) || message.officeTemplate) return [];
  return [{ id: 'office-template', field: 'officeTemplate', code: 'office-template-not-used' }];
};
