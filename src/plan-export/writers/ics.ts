import { calendarText } from '../../api/newsroom/calendar/calendar-text';
import type { PlanContent } from '../../domain/plan-export/plan-content';
import { entriesOfActivity } from '../../domain/public-calendar';

export interface Dates {
  /** The plan was made, and last changed; instants, ISO 8601. */
  readonly madeAt: string;
  readonly changedAt: string;
  /** The day it is, YYYY-MM-DD. */
  readonly today: string;
}

/**
 * The activities that have a day, as a calendar: the same entries as the public calendar has of them, whether public or not.
 * What comes back without a first day is there from the beginning of this year.
 */
export function icsOf(plan: PlanContent, { madeAt, changedAt, today }: Dates): string {
  const since = `${today.slice(0, 4)}-01-01`;
  const dated = { publishedAt: madeAt, updatedAt: changedAt };
  const entries = plan.activities.flatMap((activity) => {
    const names = { goals: [], audiences: [], channels: [], keyMessages: [] };
    const { id: documentId, responsible, description } = activity;
    const told = [description, responsible.join(', ')].filter(Boolean).join('\n\n') || null;
    return entriesOfActivity({ ...activity, ...names, documentId, description: told }, dated, since);
  });
  return calendarText(entries, { name: plan.title });
}
