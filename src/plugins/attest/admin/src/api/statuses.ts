/** Every status a request can have, in the order of its way. */
export const STATUSES: readonly string[] = [
  'pending',
  'to-confirm',
  'changes-requested',
  'approved',
  'scheduled',
  'live',
  'declined',
  'withdrawn',
  'void',
];
