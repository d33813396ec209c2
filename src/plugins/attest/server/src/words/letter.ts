import type { Language } from './language';
import { WORDS } from './mail-words';

/** One thing a letter tells of. */
export interface Told {
  readonly sentence: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly link: string;
  /** What the link says; otherwise that it opens in the panel. */
  readonly open?: string;
}

export interface Given {
  readonly language: Language;
  readonly opening?: string;
  readonly told: readonly Told[];
  /** Where the person chooses how often they are written to; a letter to a group has none. */
  readonly choosing?: string;
  /** What stands last where there is nothing to choose. */
  readonly ending?: string;
}

/** The same words as plain text and as simple HTML: no images, nothing that is fetched, no trace of who has read it. */
export function letterOf(given: Given): { readonly text: string; readonly html: string } {
  return { text: textOf(given), html: htmlOf(given) };
}

function textOf({ language, opening, told, choosing, ending }: Given): string {
  const parts = told.map(({ sentence, rows, link, open }) =>
    [sentence, ...rows.map(([label, value]) => `${label}: ${value}`), `${open ?? WORDS.open[language]}: ${link}`].join(
      '\n',
    ),
  );
  return `${[...(opening ? [opening] : []), ...parts, `-- \n${choosing === undefined ? (ending ?? '') : `${WORDS.why[language]}: ${choosing}`}`].join('\n\n')}\n`;
}

function htmlOf({ language, opening, told, choosing, ending }: Given): string {
  const last = choosing === undefined ? escaped(ending ?? '') : anchor(choosing, WORDS.why[language]);
  const parts = told.map(({ sentence, rows, link, open }) => {
    const list = rows.map(([label, value]) => `<dt><strong>${escaped(label)}</strong></dt><dd>${lines(value)}</dd>`);
    return `<p>${escaped(sentence)}</p>${list.length > 0 ? `<dl>${list.join('')}</dl>` : ''}<p>${anchor(link, open ?? WORDS.open[language])}</p>`; // prettier-ignore
  });
  const body = [...(opening ? [`<p>${escaped(opening)}</p>`] : []), parts.join('<hr>')].join('');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Attest</title></head><body>${body}<hr><p><small>${last}</small></p></body></html>`; // prettier-ignore
}

const anchor = (link: string, words: string): string => `<a href="${escaped(link)}">${escaped(words)}</a>`;
const lines = (text: string): string => escaped(text).replace(/\r?\n/g, '<br>');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
