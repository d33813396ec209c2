import { addWorkingHours, subtractWorkingHours, type Calendar } from './working-hours';

export interface Allowance {
  readonly openedAt: Date;
  /** Working hours. */
  readonly within: number;
  readonly calendar: Calendar;
}

/**
 * When what opened must be done.
 * @throws RangeError as `addWorkingHours`
 */
export function deadlineOf({ openedAt, within, calendar }: Allowance): Date {
  return addWorkingHours(openedAt, within, calendar);
}

/**
 * When to remind, that many working hours before the deadline. It may lie before the opening: then there is no time to.
 * @throws RangeError as `subtractWorkingHours`
 */
export function reminderAt(deadline: Date, hoursBefore: number, calendar: Calendar): Date {
  return subtractWorkingHours(deadline, hoursBefore, calendar);
}

/** Whether someone else must be told: from the very instant of the deadline, so a job set for then finds it due. */
export function escalationDue(now: Date, deadline: Date): boolean {
  return now >= deadline;
}
