/** The languages that the pages themselves speak. What is written in them may be in any other. */
export const LANGS = ['sv', 'en'] as const;
export type Lang = (typeof LANGS)[number];

const RIGHT_TO_LEFT = ['ar', 'fa', 'prs', 'yi'];

/** @param otherwise the language of a page that was not asked for in any */
export function langOf(asked: unknown, otherwise: Lang = 'sv'): Lang {
  return LANGS.find((lang) => lang === asked) ?? otherwise;
}

/** Who finds a text in English reads the page around it in English. */
export const langAround = (language: string): Lang => (language.startsWith('en') ? 'en' : 'sv');

/** Attributes of a text that may be in another language than the page. */
export const written = (language: string) =>
  RIGHT_TO_LEFT.includes(language) ? { lang: language, dir: 'rtl' as const } : { lang: language };
