/** Browsers ask each time; what stands between may serve one answer for at most a minute, asking in the background. */
export const FOR_ALL = 'public, max-age=0, s-maxage=10, stale-while-revalidate=50';

/** Nobody keeps it unasked. */
export const ASK_AGAIN = 'no-cache';
