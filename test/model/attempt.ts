import type { Response } from 'supertest';

import type { Row } from '../support/row';

/** How a try ended. A fault is an end that nobody should ever meet. */
export interface Ended {
  readonly ok: boolean;
  readonly status: number;
  readonly code: string | undefined;
  readonly data: Row;
  readonly fault?: string;
}

const STRAPIS_OWN = ['ForbiddenError', 'UnauthorizedError', 'NotFoundError', 'ValidationError', 'ApplicationError', 'BadRequestError', 'PolicyError']; // prettier-ignore
const STACK = /node_modules|\bat .*\.[jt]s:\d+|SqliteError|SQLITE_|violates .* constraint|deadlock/;

export const NOTHING_TO_DO: Ended = { ok: true, status: 0, code: undefined, data: {} };

/** Over HTTP. */
export function answered({ status, body, text }: Response): Ended {
  const error: Row = body?.error ?? {};
  const code: string | undefined = error['details']?.code;
  const ended = { ok: status < 400, status, code, data: body?.data ?? body ?? {} };
  if (status >= 500) return { ...ended, fault: `answered ${status}: ${text}` };
  if (STACK.test(text ?? '')) return { ...ended, fault: `shows its inside: ${text}` };
  if (code === 'not-known') return { ...ended, fault: 'something failed behind "not-known"' };
  const isExplained = code !== undefined || STRAPIS_OWN.includes(error['name']);
  return status >= 400 && !isExplained ? { ...ended, fault: `says no without a code: ${text}` } : ended;
}

/** Through a service, as another program in the process would. */
export async function tried(work: () => Promise<unknown>): Promise<Ended> {
  try {
    const data = (await work()) as Row | null;
    return { ok: true, status: 200, code: undefined, data: data ?? {} };
  } catch (error) {
    const { name, message, details, stack } = error as Error & { details?: { code?: string } };
    const code = details?.code;
    const ended = { ok: false, status: 400, code, data: {} };
    if (code === 'not-known') return { ...ended, fault: 'something failed behind "not-known"' };
    const isExplained = code !== undefined || STRAPIS_OWN.includes(name);
    return isExplained ? ended : { ...ended, fault: `throws ${message}\n${stack}` };
  }
}
