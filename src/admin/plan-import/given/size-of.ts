const KILOBYTE = 1024;

/** "23 kB" or "1,4 MB", in the person's language. */
export function sizeOf(bytes: number, locale: string): string {
  const isLarge = bytes >= KILOBYTE * KILOBYTE;
  const [value, unit] = isLarge ? [bytes / KILOBYTE / KILOBYTE, 'megabyte'] : [bytes / KILOBYTE, 'kilobyte'];
  const style = { style: 'unit', unit, maximumFractionDigits: isLarge ? 1 : 0 } as const;
  return new Intl.NumberFormat(locale, style).format(isLarge ? value : Math.max(1, value));
}
