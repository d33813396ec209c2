/** A day as the date picker takes it: it reads a Date's day in UTC. Undefined for what is no date. */
export function dateOf(day: string): Date | undefined {
  const date = new Date(`${day}T00:00:00.000Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** YYYY-MM-DD of what the date picker gives, which is midnight where the browser is. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
