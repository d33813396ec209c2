import { daysOf, type Days } from './calendar-days';
import type { ShownActivity } from './shown-plan';
import { dayIn } from './stockholm-day';

/** One entry of the public calendar: whole days, or hours of the day. */
export interface CalendarEntry {
  /** The same for as long as it is public. */
  readonly uid: string;
  readonly title: string;
  readonly description: string | null;
  readonly location: string | null;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly when: ({ readonly kind: 'days' } & Days) | { readonly kind: 'hours'; readonly start: string; readonly end: string | null }; // prettier-ignore
  /** When what it says went live. */
  readonly changed: string;
  /** Counts up with each change: seconds since it was first public. */
  readonly sequence: number;
}

interface Dated {
  /** Instants, ISO 8601. */
  readonly publishedAt: string;
  readonly updatedAt: string;
}

/** As much of a public plan as a calendar tells. */
export interface CalendarPlan extends Dated {
  readonly activities: readonly ShownActivity[];
}

/** As much of a public message. */
export interface CalendarMessage extends Dated {
  readonly documentId: string;
  readonly headline: string;
  readonly preamble: string | null;
  readonly event: { readonly start: string; readonly end: string | null; readonly location: string | null } | null;
}

/** The activities of a public plan that have a day. */
export function entriesOfPlan(plan: CalendarPlan): readonly CalendarEntry[] {
  return plan.activities.flatMap((activity) => entriesOfActivity(activity, plan));
}

/** @param since the day from which what comes back without a first day is shown, YYYY-MM-DD */
export function entriesOfActivity(
  activity: ShownActivity,
  plan: Dated,
  since = dayIn(new Date(plan.publishedAt)),
): readonly CalendarEntry[] {
  const { documentId, summary, description, location, progress, timing } = activity;
  if (timing === null) return [];
  return daysOf(timing, since).map((days) => ({
    uid: `urn:budkavle:activity:${documentId}${days.part && `:${days.part}`}`,
    title: summary ?? '',
    description: [description, timing.text].filter(Boolean).join('\n\n') || null,
    location,
    status: STATUS[progress ?? ''] ?? 'CONFIRMED',
    when: { kind: 'days', ...days },
    ...versionOf(plan),
  }));
}

/** What a public message invites to; none when it says no time. */
export function entriesOfMessage(message: CalendarMessage): readonly CalendarEntry[] {
  const { documentId, headline, preamble, event } = message;
  if (event === null) return [];
  const { start, end, location } = event;
  return [{ uid: `urn:budkavle:message:${documentId}`, title: headline, description: preamble, location, status: 'CONFIRMED', when: { kind: 'hours', start, end }, ...versionOf(message) }]; // prettier-ignore
}

const STATUS: Readonly<Record<string, CalendarEntry['status']>> = { cancelled: 'CANCELLED', postponed: 'TENTATIVE' };

function versionOf({ publishedAt, updatedAt }: Dated): Pick<CalendarEntry, 'changed' | 'sequence'> {
  const seconds = Math.floor((Date.parse(updatedAt) - Date.parse(publishedAt)) / 1000);
  return { changed: updatedAt, sequence: Math.max(0, seconds) };
}
