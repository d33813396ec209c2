const DAY = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Europe/Stockholm at that instant, for example `2026-03-12`. */
export function dayIn(instant: Date): string {
  return DAY.format(instant);
}
