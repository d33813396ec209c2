import type { Language } from '../../access/acting-person';
import { refusalAnswer, type RefusalStatus } from '../../panel-calls/refusal-answer';
import type { NotReadableCode } from '../../plan-import/readers/not-readable';
import { refusalWords } from '../../plan-import/readers/refusal-words';
import type { ContactRefusal, ContactRefusalCode } from '../refused';

export const CONTACT_STATUS = {
  'contacts-changed': 409,
  'headings-missing': 422,
  'may-not-write': 403,
  'no-such-contact': 404,
  'not-readable': 422,
} as const satisfies Record<ContactRefusalCode, RefusalStatus>;

export const contactRefusalAnswer = (refusal: ContactRefusal, language: Language) =>
  refusalAnswer(refusal, CONTACT_STATUS[refusal.code], wordsOf(refusal)[language]);

type Texts = Readonly<Record<Language, string>>;

function wordsOf(refusal: ContactRefusal): Texts {
  switch (refusal.code) {
    case 'contacts-changed': {
      const { new: fresh, changed, same, refused } = refusal.counts;
      return {
        sv: `Kontakterna har ändrats sedan du granskade: nu är ${fresh} nya, ${changed} ändrade, ${same} oförändrade och ${refused} avvisade. Granska igen. Inget sparades.`,
        en: `The contacts have changed since you looked: now ${fresh} are new, ${changed} changed, ${same} the same and ${refused} refused. Look again. Nothing was saved.`,
      };
    }
    case 'headings-missing': {
      const named = (names: Readonly<Record<'name' | 'email', string>>, and: string) => refusal.headings.map((heading) => names[heading]).join(and); // prettier-ignore
      return {
        sv: `Filen saknar rubriken ${named({ name: 'Namn', email: 'E-post' }, ' och ')}. Skriv rubrikerna på första raden och försök igen.`,
        en: `The file lacks the heading ${named({ name: 'Name', email: 'E-mail' }, ' and ')}. Write the headings on the first line and try again.`,
      };
    }
    case 'may-not-write':
      return refusal.type === 'outlet'
        ? {
            sv: 'Filen nämner redaktioner som inte finns, och du får inte skapa några. Be den som får, eller stryk dem ur filen. Inget sparades.',
            en: 'The file names outlets that are not there, and you may not make any. Ask somebody who may, or take them out of the file. Nothing was saved.',
          }
        : {
            sv: 'Du får inte skriva mediekontakter. Be en administratör om rätten. Inget sparades.',
            en: 'You may not write media contacts. Ask an administrator for the right. Nothing was saved.',
          };
    case 'no-such-contact':
      return {
        sv: 'Kontakten finns inte, eller har raderats. Ladda om sidan. Inget ändrades.',
        en: 'There is no such contact, or it has been erased. Reload the page. Nothing was changed.',
      };
    case 'not-readable':
      return LIST_WORDS[refusal.because.code]?.(refusal.because.detail) ?? refusalWords(refusal.because);
  }
}

type Detail = Readonly<Record<string, string | number>>;

/** Where a list of contacts is told otherwise than a plan. */
const LIST_WORDS: Readonly<Partial<Record<NotReadableCode, (detail: Detail) => Texts>>> = {
  'file-too-large': ({ megabytes, most }) => ({
    sv: `Filen är för stor: ${megabytes} MB av högst ${most} MB. Dela den i flera.`,
    en: `The file is too large: ${megabytes} MB of at most ${most} MB. Divide it into several.`,
  }),
  'file-kind-unknown': () => ({
    sv: 'Filen är ingen CSV-fil. Öppna den i kalkylprogrammet och spara den som CSV.',
    en: 'The file is no CSV file. Open it in the spreadsheet and save it as CSV.',
  }),
  'file-old-or-locked': () => ({
    sv: 'Filen är ingen CSV-fil, eller har ett lösenord. Öppna den i kalkylprogrammet och spara den som CSV.',
    en: 'The file is no CSV file, or has a password. Open it in the spreadsheet and save it as CSV.',
  }),
  'file-damaged': () => ({
    sv: 'Filen går inte att läsa som CSV. Öppna den i kalkylprogrammet och spara den som CSV på nytt.',
    en: 'The file cannot be read as CSV. Open it in the spreadsheet and save it as CSV again.',
  }),
  'too-many-rows': ({ most }) => ({
    sv: `Filen har fler än ${most} rader, med rubrikraden. Dela den i flera.`,
    en: `The file has more than ${most} rows, with that of the headings. Divide it into several.`,
  }),
  'too-many-columns': ({ columns, most }) => ({
    sv: `Filen har ${columns} kolumner av högst ${most}. Ta bort de som inte behövs.`,
    en: `The file has ${columns} columns of at most ${most}. Remove those that are not needed.`,
  }),
};
