/** What a clock on a wall shows. `date` is YYYY-MM-DD; 24:00 is the next day's 00:00. */
export interface LocalDateTime {
  readonly date: string;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly millisecond?: number;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * What a clock in the zone (an IANA name, 'Europe/Stockholm') shows at the instant.
 * @throws RangeError for an invalid Date or an unknown zone
 */
export function localParts(instant: Date, zone: string): Required<LocalDateTime> {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type as string, value]),
  );
  const number = (type: string) => Number(parts.get(type));
  return {
    date: `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`,
    hour: number('hour'),
    minute: number('minute'),
    second: number('second'),
    millisecond: number('fractionalSecond'),
  };
}

/**
 * When a clock in the zone shows the time. A time the clock skips is moved forward by what it skips (02:30 → 03:30);
 * of a time it shows twice, the first is meant. So do RFC 5545 §3.3.5 and Temporal ("compatible").
 * @throws RangeError for a date or time that does not exist, or an unknown zone
 */
export function instantOf(local: LocalDateTime, zone: string): Date {
  const asUtc = readAsUtc(local);
  const before = offsetAt(asUtc - DAY, zone);
  const after = offsetAt(asUtc + DAY, zone);
  const offset = [before, after].find((candidate) => offsetAt(asUtc - candidate, zone) === candidate);
  return new Date(asUtc - (offset ?? before));
}

/**
 * The date that many days later; earlier, if negative. Dates are YYYY-MM-DD.
 * @throws RangeError for a date that does not exist
 */
export function addDays(date: string, days: number): string {
  return new Date(midnightUtc(date) + days * DAY).toISOString().slice(0, 10);
}

/**
 * 0 for Sunday to 6 for Saturday, of a date YYYY-MM-DD.
 * @throws RangeError for a date that does not exist
 */
export function weekdayOf(date: string): number {
  return new Date(midnightUtc(date)).getUTCDay();
}

/** How far the zone's clock is ahead of UTC, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  return readAsUtc(localParts(new Date(instant), zone)) - instant;
}

function readAsUtc({ date, hour, minute, second = 0, millisecond = 0 }: LocalDateTime): number {
  const sinceMidnight = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
  const isTime = Math.min(hour, minute, second, millisecond) >= 0 && Math.max(minute, second) < 60;
  if (!isTime || millisecond >= 1000 || sinceMidnight > DAY) throw new RangeError(`No time of day: ${hour}:${minute}`);
  return midnightUtc(date) + sinceMidnight;
}

function midnightUtc(date: string): number {
  const midnight = new Date(`${date}T00:00:00.000Z`);
  // Date reads 30 February as 2 March.
  const exists = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(`${date}T`);
  if (!exists) throw new RangeError(`No date: ${date}`);
  return midnight.getTime();
}

/** Kept because making one costs a hundred times more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
  });
  formatters.set(zone, formatter);
  return formatter;
}
