/**
 * Between an instant and what a clock on the wall shows in a time zone. Pickers know the browser's own clock only: they
 * are handed a Date that shows there what the organisation's clock shows.
 */

/** The Date whose local time is what a clock in the zone shows at the instant. */
export function shownIn(zone: string, instant: Date): Date {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return new Date(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
}

/** The instant at which a clock in the zone shows the Date's local time; of an hour shown twice, the first. */
export function instantIn(zone: string, shown: Date): Date {
  const offset = (at: number) => wallOf(shownIn(zone, new Date(at))) - at;
  const wall = wallOf(shown);
  const day = 24 * 60 * 60 * 1000;
  const [before, after] = [offset(wall - day), offset(wall + day)];
  const fits = [before, after].find((candidate) => offset(wall - candidate) === candidate);
  return new Date(wall - (fits ?? before));
}

/** What the Date's local clock shows, as if it were UTC; whole seconds. */
const wallOf = (date: Date): number =>
  Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes(), date.getSeconds());
