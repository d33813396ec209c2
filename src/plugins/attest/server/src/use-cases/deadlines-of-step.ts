import { deadlineOf, reminderAt } from '../domain/deadlines';
import type { NewEntry } from '../domain/outbox-entry';
import type { Instant } from '../domain/request';
import type { Calendar } from '../domain/working-hours';

export interface OpenedStep {
  readonly request: string;
  /** From 0. */
  readonly step: number;
  readonly openedAt: Instant;
  /** Working hours, as the rule says; not set: it is never overdue. */
  readonly within?: number | undefined;
}

export interface Deadlines {
  readonly dueAt?: Instant;
  /** For the outbox: `remind` before, `escalate` at the deadline; the payload is `{ request, step, dueAt }`. */
  readonly entries: readonly NewEntry[];
}

/** What every entry about the request begins with, for `cancelWhere`; about one step of it when that is given. */
export const deadlineKeys = (request: string, step?: number): string =>
  step === undefined ? `deadline:${request}:` : `deadline:${request}:${step}:`;

/**
 * When a step is due, and what happens on the way. A step so short that its reminder would come before it opened has
 * none. A step that opens again has deadlines of its own.
 * @param remindBefore working hours
 */
export function deadlinesOfStep(opened: OpenedStep, remindBefore: number, calendar: Calendar): Deadlines {
  const { request, step, within } = opened;
  if (within === undefined) return { entries: [] };
  const openedAt = new Date(opened.openedAt);
  const due = deadlineOf({ openedAt, within, calendar });
  const dueAt = due.toISOString();
  const entry = (kind: 'remind' | 'escalate', at: Date): NewEntry => ({
    key: `${deadlineKeys(request, step)}${openedAt.toISOString()}:${kind}`,
    kind,
    payload: { request, step, dueAt },
    notBefore: at.toISOString(),
  });
  const reminder = reminderAt(due, remindBefore, calendar);
  const reminders = reminder > openedAt && reminder < due ? [entry('remind', reminder)] : [];
  return { dueAt, entries: [...reminders, entry('escalate', due)] };
}
