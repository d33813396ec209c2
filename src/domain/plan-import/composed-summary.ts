/** What an activity is called whose table has no name for it: its channel or key message, and its audience. */
export const composedSummary = ([subject, audience]: readonly [string | undefined, string | undefined]): string =>
  [subject, audience].filter(Boolean).join(' – ');
