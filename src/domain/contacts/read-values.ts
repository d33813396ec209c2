import { asWritten } from './cells';
import type { ContactField, LegalBasis } from './contact';

/** Why one value of a row cannot be kept. */
export type WhyValue =
  | 'too-long'
  | 'too-many'
  | 'bad-phone'
  | 'bad-day'
  | 'future-day'
  | 'unknown-language'
  | 'unknown-basis';
export interface ValueFault {
  readonly field: ContactField;
  readonly why: WhyValue;
}

export const CONTACT_LANGUAGES = ['sv', 'sv-simple', 'en', 'fi', 'fit', 'se', 'sma', 'smj', 'sje', 'rom', 'yi', 'swl', 'ar', 'bs', 'de', 'es', 'fa', 'fr', 'ku', 'pl', 'prs', 'ru', 'so', 'th', 'ti', 'tr', 'uk', 'zh'] as const; // prettier-ignore

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { svenska: 'sv', swedish: 'sv', engelska: 'en', english: 'en', finska: 'fi', finnish: 'fi', meänkieli: 'fit', nordsamiska: 'se', 'northern sami': 'se', tyska: 'de', german: 'de', franska: 'fr', french: 'fr' }; // prettier-ignore
const BASES: Readonly<Record<string, LegalBasis>> = { 'public-task': 'public-task', 'public task': 'public-task', 'allmänt intresse': 'public-task', 'uppgift av allmänt intresse': 'public-task', consent: 'consent', samtycke: 'consent' }; // prettier-ignore
/** What a column of text takes, and a note. */
const LONGEST = 255;
const LONGEST_NOTE = 10_000;
const PHONE = /^[+0-9][0-9 ()-]{4,24}$/;

/** A text on one line. */
export const lineOf = (cell: string): string => linesOf(cell).replace(/\s+/g, ' ').trim();
export const linesOf = (cell: string): string => asWritten(visible(cell).trim()).replace(/\r\n?/g, '\n');

type Read<Value> = { readonly value: Value } | { readonly why: WhyValue };

export const shortText = (cell: string): Read<string> => fitting(lineOf(cell), LONGEST);
export const noteText = (cell: string): Read<string> => fitting(linesOf(cell), LONGEST_NOTE);

/** "070-123 45 67", "+46 70 …"; dots and slashes stand for what is between numbers. */
export function phone(cell: string): Read<string> {
  const value = lineOf(cell).replace(/[–—]/g, '-').replace(/[./]/g, ' ');
  return PHONE.test(value) ? { value } : { why: 'bad-phone' };
}

/** 2026-03-12, also with a time behind it as Excel writes it. */
export function day(cell: string): Read<string> {
  const [, value = ''] = /^(\d{4}-\d\d-\d\d)([ T]\d\d:\d\d(:\d\d)?)?$/.exec(lineOf(cell)) ?? [];
  const isDay = value !== '' && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;
  return isDay ? { value } : { why: 'bad-day' };
}

/** By its code, or as it is called. */
export function language(cell: string): Read<string> {
  const said = lineOf(cell).toLowerCase();
  const value = LANGUAGE_NAMES[said] ?? said;
  return CONTACT_LANGUAGES.some((one) => one === value) ? { value } : { why: 'unknown-language' };
}

export function legalBasis(cell: string): Read<LegalBasis> {
  const value = BASES[lineOf(cell).toLowerCase()];
  return value ? { value } : { why: 'unknown-basis' };
}

/**
 * Without what nobody sees: controls (a database takes no NUL), marks that turn the direction of what is written around them, spaces
 * of no width. Letters are composed, as a name that a Mac writes otherwise is the same name.
 */
const visible = (cell: string): string => cell.normalize('NFC').replace(CONTROLS, ' ').replace(UNSEEN, '');

const CONTROLS = /(?![\t\r\n])\p{Cc}/gu;
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function fitting(value: string, longest: number): Read<string> {
  return value.length > longest ? { why: 'too-long' } : { value };
}
