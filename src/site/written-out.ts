import type { Lang } from './lang';

const ZONE = 'Europe/Stockholm';
/** British English writes the day first, as Swedish does. */
const LOCALES: Readonly<Record<Lang, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** `4 mars 2026`, in Swedish time. @param at instant, ISO 8601 */
export const day = (at: string, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { timeZone: ZONE, dateStyle: 'long' }).format(new Date(at));

/** `Mars`. @param month from 1 */
export function monthName(month: number, lang: Lang): string {
  const name = new Intl.DateTimeFormat(LOCALES[lang], { timeZone: 'UTC', month: 'long' }).format(
    Date.UTC(2026, month - 1),
  );
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `4 mars 2026 kl. 06:00`, in Swedish time. @param at instant, ISO 8601 */
export const dayAndTime = (at: string, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { timeZone: ZONE, dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(at),
  );

/** `06:00`, in Swedish time. @param at instant, ISO 8601 */
export const timeOf = (at: string, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALES[lang], { timeZone: ZONE, timeStyle: 'short' }).format(new Date(at));

/** Whether two instants are on one day, in Swedish time. */
export const isSameDay = (one: string, other: string): boolean => day(one, 'sv') === day(other, 'sv');

const UNITS = ['kB', 'MB', 'GB'] as const;

/** `PDF, 1,2 MB`. @param size kilobytes */
export function fileKind(mime: string | null, size: number | string | null, lang: Lang): string {
  const kind = KINDS.find(([type]) => mime?.startsWith(type))?.[1];
  return [kind, sizeIn(Number(size), lang)].filter(Boolean).join(', ');
}

function sizeIn(kilobytes: number, lang: Lang): string | undefined {
  if (!(kilobytes > 0)) return undefined;
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log(Math.max(kilobytes, 1)) / Math.log(1000)));
  const digits = power === 0 ? 0 : 1;
  const amount = new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: digits }).format(
    Math.max(kilobytes, 1) / 1000 ** power,
  );
  return `${amount} ${UNITS[power]}`;
}

const KINDS: readonly (readonly [type: string, name: string])[] = [
  ['application/pdf', 'PDF'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml', 'Word'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml', 'Excel'],
  ['application/vnd.openxmlformats-officedocument.presentationml', 'PowerPoint'],
  ['application/msword', 'Word'],
  ['application/vnd.ms-excel', 'Excel'],
  ['application/vnd.ms-powerpoint', 'PowerPoint'],
  ['application/vnd.oasis.opendocument', 'OpenDocument'],
  ['application/zip', 'ZIP'],
];
