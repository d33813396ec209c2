import type { Check } from './issue';

/**
 * The message, or a translation of it, is in each language that its audiences are to be reached in (E06; the Act on
 * National Minorities, 2009:724). One issue a language. A variant serves those who read the language: sv-simple is sv.
 */
export const languages: Check = ({ language, otherLanguages, audiences }) => {
  const available = [language, ...otherLanguages];
  const wanted = [...new Set(audiences.flatMap((audience) => audience.languages))];
  return wanted
    .filter((tag) => !available.some((written) => written === tag || written.startsWith(`${tag}-`)))
    .map((tag) => {
      const readers = audiences.filter((audience) => audience.languages.includes(tag)).map(({ name }) => name);
      const detail = { language: tag, audiences: readers.join(', ') };
      return { id: 'languages', field: 'language', code: 'language-missing', detail };
    });
};
