const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];
const HERE = 'https://relative.invalid';

/**
 * An address that a link may lead to; undefined for what could run as a program, or is no address. Whatever stands before
 * the first colon counts as a scheme also where white space or control characters hide it.
 */
export function safeLink(url: unknown): string | undefined {
  if (typeof url !== 'string' || url.trim() === '') return undefined;
  try {
    const { protocol, href } = new URL(url, HERE);
    if (!SCHEMES.includes(protocol)) return undefined;
    return href.startsWith(`${HERE}/`) ? href.slice(HERE.length) : href;
  } catch {
    return undefined;
  }
}
