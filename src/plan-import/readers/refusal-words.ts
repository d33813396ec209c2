import type { NotReadableCode, Refusal } from './not-readable';

type Texts = Readonly<Record<'sv' | 'en', string>>;

/** What is wrong with the file and what to do about it. `{…}` takes the value of that name. */
const WORDS: Readonly<Record<NotReadableCode, Texts>> = {
  'file-empty': {
    sv: 'Filen är tom. Välj en fil som det står något i, eller klistra in texten.',
    en: 'The file is empty. Choose one with something in it, or paste the text.',
  },
  'file-too-large': {
    sv: 'Filen är för stor: {megabytes} MB av högst {most} MB. Ta bort bilder ur den, eller klistra in texten.',
    en: 'The file is too large: {megabytes} MB of at most {most} MB. Remove pictures from it, or paste the text.',
  },
  'file-kind-unknown': {
    sv: 'Filen är varken Word, Excel, CSV eller ren text. Spara den som .docx eller .xlsx, eller klistra in texten.',
    en: 'The file is neither Word, Excel, CSV nor plain text. Save it as .docx or .xlsx, or paste the text.',
  },
  'file-old-or-locked': {
    sv: 'Filen har ett äldre format eller ett lösenord. Ta bort lösenordet och spara den som .docx eller .xlsx.',
    en: 'The file has an older format or a password. Remove the password and save it as .docx or .xlsx.',
  },
  'file-damaged': {
    sv: 'Filen är skadad och går inte att läsa. Öppna den, spara den på nytt som .docx eller .xlsx och försök igen.',
    en: 'The file is damaged and cannot be read. Open it, save it again as .docx or .xlsx and try once more.',
  },
  'has-macros': {
    sv: 'Filen innehåller makron och läses därför inte. Spara den som .docx eller .xlsx utan makron.',
    en: 'The file contains macros and is therefore not read. Save it as .docx or .xlsx without macros.',
  },
  'unpacks-too-large': {
    sv: 'Filen blir för stor när den packas upp. Ta bort bilder och bilagor ur den, eller klistra in texten.',
    en: 'The file becomes too large when it is unpacked. Remove pictures and attachments from it, or paste the text.',
  },
  'too-much-text': {
    sv: 'Texten har {pieces} stycken och celler av högst {most}. Ta bort det som inte hör till planen.',
    en: 'The text has {pieces} paragraphs and cells of at most {most}. Remove what is no part of the plan.',
  },
  'too-many-rows': {
    sv: 'Tabellen har {rows} rader av högst {most}. Ta bort de rader som inte hör till planen.',
    en: 'The table has {rows} rows of at most {most}. Remove the rows that are no part of the plan.',
  },
  'too-many-columns': {
    sv: 'Tabellen har {columns} kolumner av högst {most}. Ta bort de kolumner som inte hör till planen.',
    en: 'The table has {columns} columns of at most {most}. Remove the columns that are no part of the plan.',
  },
  formula: {
    sv: 'I cell {cell} står något som ett kalkylprogram skulle köra som en formel. Skriv om cellen som vanlig text, utan tecknet först.',
    en: 'Cell {cell} holds something that a spreadsheet would run as a formula. Write the cell as plain text, without the sign first.',
  },
  'too-heavy': {
    sv: 'Filen tar för lång tid eller för mycket minne att läsa. Ta bort det som inte hör till planen, eller klistra in texten.',
    en: 'The file takes too long or too much memory to read. Remove what is no part of the plan, or paste the text.',
  },
};

/** The sentence for a refusal in both languages. */
export function refusalWords({ code, detail }: Refusal): Texts {
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(detail[name] ?? ''));
  return { sv: filled(WORDS[code].sv), en: filled(WORDS[code].en) };
}
