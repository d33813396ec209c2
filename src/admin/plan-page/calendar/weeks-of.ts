/** The days of a month, YYYY-MM-DD, in weeks that begin on Monday; null for days of other months. Pure. */
export function weeksOf(first: string, last: string): readonly (readonly (string | null)[])[] {
  const count = Number(last.slice(8));
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const length = Math.ceil((before + count) / 7) * 7;
  const days = Array.from({ length }, (_, nth) => {
    const number = nth - before + 1;
    return number >= 1 && number <= count ? `${first.slice(0, 8)}${String(number).padStart(2, '0')}` : null;
  });
  return Array.from({ length: length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}
