export interface Answer {
  readonly data: Blob;
  readonly headers?: Headers;
}

/**
 * Lets the browser save what was answered, under the name that the server gives it.
 * @param otherwise the name for an answer without one
 * @returns the name
 */
export function saveFile({ data, headers }: Answer, otherwise: string): string {
  const name = nameIn(headers?.get('content-disposition') ?? '') ?? otherwise;
  const href = URL.createObjectURL(data);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  return name;
}

/** The name that a server gives a file: with all its letters (RFC 5987), or else in plain ones (RFC 6266). */
export function nameIn(disposition: string): string | undefined {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? [];
  const [, plain] = /filename="?([^";]+)"?/i.exec(disposition) ?? [];
  return encoded === undefined ? plain : decodeURIComponent(encoded);
}
