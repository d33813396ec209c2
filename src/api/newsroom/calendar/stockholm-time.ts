const ZONE = 'Europe/Stockholm';
const CLOCK = new Intl.DateTimeFormat('en-US', {
  timeZone: ZONE, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
}); // prettier-ignore

/**
 * An instant that shows what the clock in Stockholm shows, wherever this runs. ical-generator writes the local time of a
 * plain Date, which is the server's; of a date that can change its zone, as this looks to it, that of the zone.
 */
export class StockholmTime extends Date {
  readonly internal: Date;
  readonly #shown: ReadonlyMap<string, number>;

  constructor(instant: string) {
    super(instant);
    this.internal = new Date(instant);
    this.#shown = new Map(CLOCK.formatToParts(this.internal).map(({ type, value }) => [type, Number(value)]));
  }

  withTimeZone(zone?: string | null): Date {
    return zone === ZONE ? this : this.internal;
  }

  tzComponents(): readonly string[] {
    return ['', '', ''];
  }

  override getFullYear = (): number => this.#part('year');
  override getMonth = (): number => this.#part('month') - 1;
  override getDate = (): number => this.#part('day');
  override getHours = (): number => this.#part('hour');
  override getMinutes = (): number => this.#part('minute');
  override getSeconds = (): number => this.#part('second');

  #part(name: string): number {
    return this.#shown.get(name) ?? Number.NaN;
  }
}

/** Whether the clock in Stockholm shows the same time an hour earlier or later: the night it goes back. */
export function isShownTwice(instant: string): boolean {
  const at = Date.parse(instant);
  const shown = CLOCK.format(at);
  return [at - HOUR, at + HOUR].some((other) => CLOCK.format(other) === shown);
}

const HOUR = 3_600_000;
