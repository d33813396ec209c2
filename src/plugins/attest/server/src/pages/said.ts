import type { Json } from '../domain/canonical';
import type { DisplayNames } from '../domain/display-names';
import type { Language } from '../words/language';
import { LINK } from '../words/link-words';

/** A value of a content in words: what related documents and files are called, and the text of blocks without its form. */
export function said(value: Json, names: DisplayNames, language: Language): string {
  const words = wordsOf(value);
  return words.trim() === '' ? LINK.empty[language] : words;

  function wordsOf(one: Json): string {
    if (one === null) return '';
    if (typeof one === 'boolean') return LINK[one ? 'yes' : 'no'][language];
    if (typeof one === 'string') return names.documents[one] ?? one;
    if (typeof one === 'number') return String(one);
    if (Array.isArray(one)) return listed(one);
    return ofObject(one as { readonly [key: string]: Json });
  }

  function listed(rows: readonly Json[]): string {
    const isText = rows.every((row) => typeof row === 'object' && row !== null && 'type' in row);
    return rows
      .map(wordsOf)
      .filter(Boolean)
      .join(isText ? '\n' : ', ');
  }

  function ofObject(one: { readonly [key: string]: Json }): string {
    const { sha256, type, text, children } = one;
    if (typeof sha256 === 'string') return fileNamed(sha256);
    if (type !== undefined && typeof text === 'string') return text;
    if (type !== undefined && Array.isArray(children)) return children.map(wordsOf).join('');
    const inner = Object.entries(one).filter(([key]) => key !== '__component' && key !== 'id');
    return inner.map(([, part]) => wordsOf(part)).filter(Boolean).join(', '); // prettier-ignore
  }

  function fileNamed(hash: string): string {
    const file = names.files[hash];
    return file ? [file.name, file.alternativeText].filter(Boolean).join(' – ') : hash.slice(0, 12);
  }
}

/** A field as people may read it where nobody has named it: "pressContacts.0.phone" → "Press contacts 1 phone". */
export function fieldInWords(path: string): string {
  const parts = path.split('.').map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part));
  const words = parts.join(' ').replace(/([a-z])([A-Z])/g, (_, end: string, next: string) => `${end} ${next.toLowerCase()}`); // prettier-ignore
  return words.charAt(0).toUpperCase() + words.slice(1);
}
