const LINKS = ['http:', 'https:', 'mailto:', 'tel:'];
const FILES = ['http:', 'https:'];

/** An address that a link may lead to; undefined for what could run as a program, or is no address. */
export const safeLink = (url: unknown): string | undefined => safe(url, LINKS);

/** An address that a file may be fetched from. */
export const safeFile = (url: unknown): string | undefined => safe(url, FILES);

/** Whatever stands before the first colon counts as a scheme also when white space or control characters hide it. */
function safe(url: unknown, schemes: readonly string[]): string | undefined {
  if (typeof url !== 'string' || url.trim() === '') return undefined;
  try {
    const { protocol, href } = new URL(url, 'https://relative.invalid');
    if (!schemes.includes(protocol)) return undefined;
    return href.startsWith('https://relative.invalid/') ? href.slice('https://relative.invalid'.length) : href;
  } catch {
    return undefined;
  }
}
