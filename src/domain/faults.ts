import { RRule } from 'rrule';

import type { Field, Fields, Values } from './hidden-fields';

export type FaultCode = 'blank' | 'not-a-recurrence' | 'ends-before-it-starts';

export interface Fault {
  /** For example `timing.rrule` or `sections.2.heading`. */
  readonly path: string;
  readonly code: FaultCode;
}

/** What is written in a save that nobody can have meant: a blank where words are needed, a rule that is none, time running backward. */
export function faultsIn(
  values: Values,
  fields: Fields,
  componentOf: (uid: string) => Fields,
  at = '',
): readonly Fault[] {
  const hasDrafts = fields.options?.draftAndPublish !== false;
  // A part of a row is judged as the row is.
  const within = (uid: string): Fields => ({ ...componentOf(uid), ...(fields.options && { options: fields.options }) });
  const own = Object.entries(values).flatMap(([name, value]): readonly Fault[] => {
    const field = fields.attributes[name];
    const path = at + name;
    if (!field || value === null || value === undefined) return [];
    if (field.component) return inComponent(value, field, within, path);
    return [...blanks(value, field, path, hasDrafts), ...recurrences(name, value, path)];
  });
  return [...own, ...backward(values, at)];
}

function inComponent(
  value: unknown,
  field: Field,
  componentOf: (uid: string) => Fields,
  path: string,
): readonly Fault[] {
  const fields = componentOf(field.component ?? '');
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => faultsIn(entry as Values, fields, componentOf, `${path}.${index}.`));
  }
  return typeof value === 'object' ? faultsIn(value as Values, fields, componentOf, `${path}.`) : [];
}

/** A draft may lack what it will need; what is saved for good may not. */
function blanks(value: unknown, field: Field, path: string, hasDrafts: boolean): readonly Fault[] {
  const isEmpty = typeof value === 'string' && (value === '' ? !hasDrafts : value.trim() === '');
  const isBlank = field.required === true && isEmpty;
  return isBlank ? [{ path, code: 'blank' }] : [];
}

function recurrences(name: string, value: unknown, path: string): readonly Fault[] {
  return name === 'rrule' && typeof value === 'string' && !isRecurrence(value)
    ? [{ path, code: 'not-a-recurrence' }]
    : [];
}

/** The library reads BYMONTH=99 without a word; RFC 5545 does not, so the ranges are looked at here. */
function isRecurrence(text: string): boolean {
  try {
    const { bymonth, bymonthday, byhour, interval, count } = RRule.parseString(text.replace(/^RRULE:/, ''));
    const within = (list: unknown, least: number, most: number) =>
      [list ?? []].flat().every((n) => typeof n === 'number' && Math.abs(n) >= least && Math.abs(n) <= most);
    return (
      within(bymonth, 1, 12) &&
      within(bymonthday, 1, 31) &&
      within(byhour, 0, 23) &&
      within(interval, 1, 999) &&
      within(count, 1, 999)
    );
  } catch {
    return false;
  }
}

function backward({ start, end }: Values, at: string): readonly Fault[] {
  const isBackward = typeof start === 'string' && typeof end === 'string' && end < start;
  return isBackward ? [{ path: `${at}end`, code: 'ends-before-it-starts' }] : [];
}
