/**
 * Swedish personal identity numbers and coordination numbers in running text.
 *
 * Our own, not the npm package `personnummer`: that one judges a string that is a number and nothing else. Here the
 * place in the text is needed, and phone numbers must be told apart by what stands before them. Coordination numbers
 * without a known month or day count too: https://github.com/ActiveLogin/ActiveLogin.Identity/issues/126
 */

/** Where a number stands: offset from 0 and length, both in UTF-16 units, as `String.slice` counts. */
export interface Place {
  readonly position: number;
  readonly length: number;
}

/** Word processors and pasted web text put other dashes, or a soft hyphen, where a hyphen was typed. */
const SEPARATOR = '[-+\\u00AD\\u2010-\\u2015\\u2212]?';
/** Not within a longer number, not itself an international phone number (+4712121212), and not after +46. */
const BEFORE = '(?<![\\d+]|\\+46[\\s()-]{0,4})';
const CANDIDATE = new RegExp(
  `${BEFORE}(?<century>18|19|20)?(?<year>\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)${SEPARATOR}(?<last>\\d{4})(?!\\d)`,
  'gu',
);

/** Added to the day of birth in a coordination number. */
const COORDINATION = 60;

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'last', string> & { century: string | undefined }>;

/**
 * Every number in the text that could be somebody’s: 10 or 12 digits, -, + or nothing before the last four, a date that
 * exists and the right check digit. Interim numbers, which have letters, are not looked for.
 */
export function findIdentityNumbers(text: string): readonly Place[] {
  return [...text.matchAll(CANDIDATE)]
    .filter(({ groups }) => isIdentityNumber(groups as Parts))
    .map(({ 0: { length }, index: position }) => ({ position, length }));
}

function isIdentityNumber(parts: Parts): boolean {
  const { year, month, day, last } = parts;
  // Birth numbers run from 001.
  const isIssued = !last.startsWith('000');
  return !beginsAsMobile(parts) && isBirth(parts) && isIssued && hasCheckDigit(year + month + day + last);
}

/**
 * Some mobile numbers, such as 0707767612, pass as coordination numbers. The price of letting all of 07 through is that
 * somebody born in 2007 is found only by twelve digits.
 */
function beginsAsMobile({ century, year }: Parts): boolean {
  return century === undefined && year === '07';
}

/** Ten digits do not say the century, so any in which the date exists will do. */
function isBirth({ century, year, month, day }: Parts): boolean {
  const isCoordination = Number(day) >= COORDINATION;
  const monthOfYear = Number(month);
  const dayOfMonth = isCoordination ? Number(day) - COORDINATION : Number(day);
  // The Tax Agency writes 00 in coordination numbers for a month or day that is not known.
  const least = isCoordination ? 0 : 1;
  const centuries = century === undefined ? ['18', '19', '20'] : [century];
  return (
    monthOfYear >= least &&
    monthOfYear <= 12 &&
    dayOfMonth >= least &&
    centuries.some((hundreds) => dayOfMonth <= daysIn(Number(hundreds + year), monthOfYear))
  );
}

/** Months from 1; an unknown month, 0, has 31, being the December before. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Luhn’s algorithm over ten digits, doubling the first, third and so on. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].map(Number).reduce((total, digit, index) => {
    const product = index % 2 === 0 ? digit * 2 : digit;
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
