import { addDays, instantOf, localParts } from './zoned-time';

/** When the next daily letter goes out after the instant, and on what day. @param time HH:MM on the zone's clock */
export function nextDigest(now: Date, time: string, zone: string): { readonly day: string; readonly at: Date } {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const today = localParts(now, zone).date;
  const at = instantOf({ date: today, hour, minute }, zone);
  if (at > now) return { day: today, at };
  const day = addDays(today, 1);
  return { day, at: instantOf({ date: day, hour, minute }, zone) };
}
