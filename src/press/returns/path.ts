/** Where a mail server hands in mail that came back. */
export const RETURNS = { method: 'POST', path: '/press-returns' } as const;
