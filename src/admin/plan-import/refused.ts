import type { NamedChoice } from '../../shared/plan-import';

/** As much as is read of an answer that says no. */
interface Refused {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly data?: { readonly error?: { readonly details?: Details } } };
}
interface Details {
  readonly code?: string;
  readonly choices?: readonly NamedChoice[];
}

const detailsOf = (error: unknown): Details => (error as Refused | undefined)?.response?.data?.error?.details ?? {};

/** The choices that fit the document or the plan no more; none when the server says no for another reason. */
export function unfitIn(error: unknown): readonly NamedChoice[] {
  const { code, choices = [] } = detailsOf(error);
  return code === 'choices-unknown' ? choices : [];
}

/** The server’s own words; `undefined` where it has none for people. */
export function wordsIn(error: unknown): string | undefined {
  const { status = 0, message, response } = (error ?? {}) as Refused;
  return status >= 400 && status < 500 && status !== 413 && response ? message : undefined;
}

export type Trouble = 'too-large' | 'no-answer' | 'server';

/** What it was, where the server has no words for it. */
export function troubleOf(error: unknown): Trouble {
  const { status } = (error ?? {}) as Refused;
  if (status === 413) return 'too-large';
  return status === undefined ? 'no-answer' : 'server';
}
