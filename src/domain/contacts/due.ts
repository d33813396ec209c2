/**
 * The last day to tell somebody that we keep their details: within a month of getting them (GDPR article 14.3 a); of a month
 * that has no such day, its last.
 * @param since YYYY-MM-DD
 */
export function tellBy(since: string): string {
  const [year = 0, month = 0, day = 0] = since.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, last))).toISOString().slice(0, 10);
}

/** @param today YYYY-MM-DD, of the same zone */
export const isLate = (since: string, today: string): boolean => tellBy(since) < today;

/** Whether the day of review has passed: the contact is sent nothing more. */
export const isPastReview = (reviewBy: string | null, today: string): boolean => reviewBy !== null && reviewBy < today;
