/** The sentence of an answer that says no, written by the server in the person's own language; undefined for none. */
export function messageOf(error: unknown): string | undefined {
  const message: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : undefined;
  return typeof message === 'string' && message !== '' ? message : undefined;
}

/** The code of an answer that says no, for example `content-changed`. */
export function codeOf(error: unknown): string | undefined {
  const details: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'details') : undefined;
  const code: unknown = typeof details === 'object' && details !== null ? Reflect.get(details, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}
