/** White space of every kind as single spaces; soft hyphens and marks that do not show are gone. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

/** Without the bullet before it and the full stop after it: `• politiker.` → `politiker`. */
export function bare(text: string): string {
  return tidy(text)
    .replace(/^[•●▪‣◦·*–—-]\s+/, '')
    .replace(/[\s.,;:]+$/, '');
}

/**
 * The form in which two spellings are the same: small letters, no bullets, no punctuation at the end, no hyphens inside
 * words (a narrow cell breaks `Samverkans-koordinatorer` where the text writes it in one).
 */
export function normal(text: string): string {
  return bare(text)
    .toLocaleLowerCase('sv')
    .replace(/[’´`]/g, "'")
    .replace(/(\p{L})[-‐‑]\s?(?=\p{L})/gu, '$1')
    .replace(/\s*\/\s*/g, '/');
}

/** The same with a capital first letter, as names and sentences begin; addresses of websites are left as they are. */
export function capitalised(text: string): string {
  if (/^(www\.|https?:|\S+@)/.test(text)) return text;
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** Two lines that were one: a hyphen at the break is taken out, unless it stands for a word left out (`Projekt-`, `och`). */
export function joined(first: string, second: string): string {
  const isBroken = /\p{Ll}[-‐‑]$/u.test(first) && /^\p{Ll}/u.test(second) && !/^(och|eller|samt|and|or)\b/.test(second);
  return isBroken ? first.replace(/[-‐‑]$/, '') + second : tidy(`${first} ${second}`);
}

/** What a field for one line takes. */
export const LONGEST_STRING = 255;

/** The first words of a text that fit, broken between words, with a sign that there is more. */
export function fitting(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 2);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(most / 2)))} …`;
}
