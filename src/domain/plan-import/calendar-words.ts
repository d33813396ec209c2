/** Months as written, in full or shortened, Swedish and English; the index is the month less one. */
export const MONTHS: readonly RegExp[] = [
  /jan(?:uari|uary)?/,
  /feb(?:ruari|ruary)?/,
  /mar(?:s|ch)/,
  /apr(?:il)?/,
  /maj|may/,
  /jun(?:i|e)?/,
  /jul(?:i|y)?/,
  /aug(?:usti|ust)?/,
  /sept?(?:ember)?/,
  /o[kc]t(?:ober)?/,
  /nov(?:ember)?/,
  /dec(?:ember)?/,
];

const WEEKDAYS: readonly (readonly [string, RegExp])[] = [
  ['MO', /måndag|monday/],
  ['TU', /tisdag|tuesday/],
  ['WE', /onsdag|wednesday/],
  ['TH', /torsdag|thursday/],
  ['FR', /fredag|friday/],
  ['SA', /lördag|saturday/],
  ['SU', /söndag|sunday/],
];

/** The months of each season, as the Swedish weather service divides the year; winter begins in December. */
export const SEASONS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/vår(?:en|termin(?:en)?)?|spring/, [3, 4, 5]],
  [/sommar(?:en)?|summer/, [6, 7, 8]],
  [/höst(?:en|termin(?:en)?)?|autumn|fall/, [9, 10, 11]],
  [/vinter(?:n)?|winter/, [12, 1, 2]],
];

/** A word that is the pattern from beginning to end. */
export const word = (pattern: RegExp): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern.source})(?!\\p{L})`, 'u');

/** The months that are named, 1–12, in the order of the year. */
export function monthsIn(text: string): readonly number[] {
  return MONTHS.flatMap((pattern, index) => (word(pattern).test(text) ? [index + 1] : []));
}

/** The weekdays that are named, as a recurrence rule writes them. */
export function weekdaysIn(text: string): readonly string[] {
  return WEEKDAYS.flatMap(([code, pattern]) =>
    new RegExp(`(?<!\\p{L})(?:${pattern.source})(?:s|ar|en)?(?!\\p{L})`, 'u').test(text) ? [code] : [],
  );
}

/** The seasons that are named, each with its months. */
export function seasonsIn(text: string): readonly (readonly number[])[] {
  return SEASONS.flatMap(([pattern, months]) => (word(pattern).test(text) ? [months] : []));
}
