import ical, {
  type ICalCalendar,
  type ICalDateTimeValue,
  type ICalEventData,
  type ICalEventStatus,
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';

import type { CalendarEntry } from '../../../domain/public-calendar';
import { isShownTwice, StockholmTime } from './stockholm-time';

const ZONE = 'Europe/Stockholm';

export interface CalendarAbout {
  readonly name: string;
  /** Where the calendar is read, with its filters; nothing for a file that is read once. */
  readonly self?: string;
}

export interface PlacedEntry extends CalendarEntry {
  /** The page it stands on. */
  readonly url?: string;
}

/** Entries as iCalendar (RFC 5545, 7986): hours in Swedish time with the zone's rules, days as days. */
export function calendarText(entries: readonly PlacedEntry[], { name, self }: CalendarAbout): string {
  const calendar = ical({
    name: escaped(name),
    ...(self !== undefined && { source: self }),
    prodId: { company: 'Budkavle', product: 'Newsroom', language: 'SV' },
    scale: 'GREGORIAN',
    ttl: 3600,
    timezone: { name: null, generator: timezone },
  });
  for (const entry of entries) add(calendar, entry);
  return `${calendar.toString()}\r\n`;
}

function add(calendar: ICalCalendar, entry: PlacedEntry): void {
  const changed = new Date(entry.changed);
  const data: ICalEventData = {
    id: entry.uid,
    summary: entry.title,
    ...(entry.description !== null && { description: entry.description }),
    ...(entry.location !== null && { location: entry.location }),
    ...(entry.url !== undefined && { url: entry.url }),
    status: entry.status as ICalEventStatus,
    sequence: entry.sequence,
    stamp: changed,
    lastModified: changed,
    ...placeIn(entry.when),
  };
  calendar.createEvent(data);
}

/** The last day is the day after: RFC 5545 §3.6.1 does not count it. */
function placeIn(when: CalendarEntry['when']): Pick<ICalEventData, 'start'> & Partial<ICalEventData> {
  if (when.kind === 'hours') {
    const end = when.end === null ? {} : { end: inStockholm(when.end) };
    // Calendars disagree on which of two equal hours is meant; in UTC there is only one.
    const timezone = [when.start, when.end ?? when.start].some(isShownTwice) ? null : ZONE;
    return { start: inStockholm(when.start), ...end, timezone };
  }
  const { first, last, rrule } = when;
  const end = new Date(`${last}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 1);
  const days = { start: new Date(`${first}T00:00:00Z`), end, allDay: true };
  return rrule === undefined ? days : { ...days, repeating: `RRULE:${rrule}` };
}

const inStockholm = (instant: string): ICalDateTimeValue => new StockholmTime(instant) as unknown as ICalDateTimeValue;

/** The library has Stockholm's rules under the name of the zone that keeps the same time. */
function timezone(zone: string): string | null {
  const [block] = tzlib_get_ical_block(zone) as string[];
  return block?.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, (_, name: string) => `${name}:${zone}`) ?? null;
}

/** The generator writes the calendar's own name as it is. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\;,]/g, '\\$&');
