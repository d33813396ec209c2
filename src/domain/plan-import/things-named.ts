import type { Words } from './grid';
import { bare, normal } from './normal-form';
import type { Notebook } from './notebook';
import type { ThingKey, ThingKind } from './preview';
import { isReference, referred } from './references';
import { valuesIn } from './split-values';

const SCOPE = /^(inter|exter)(?:n|na|nt|nal)(?:\s*[:–-])?\s+/i;
const ONLY_SCOPE = /^(inter|exter)(?:n|na|nt|nal)$/i;

/**
 * The things that some lines of a column name. Names that stand alone elsewhere in the column tell where one ends and the
 * next begins; `Interna` before audiences says what they are and is no audience.
 */
export function thingsNamed(
  kind: ThingKind,
  lines: readonly Words[],
  alone: ReadonlySet<string>,
  notebook: Notebook,
): readonly ThingKey[] {
  const isKnown = (text: string) => alone.has(normal(text)) || notebook.knows(kind, text);
  const keys = lines.flatMap((line) => {
    if (kind !== 'audience') return valuesOf(line, isKnown).map((words) => notebook.note(kind, words));
    if (/^\d/.test(line.text) && isReference(line.text)) return byNumber(line, notebook);
    const values = valuesOf(line, isKnown);
    const parts = values.length === 1 && !isKnown(line.text) ? valuesOf(scopeless(line), isKnown) : values;
    const scope = scopeOf(line.text);
    if (scope) notebook.structure(line, 'scope');
    const people = parts.filter(({ text }) => !ONLY_SCOPE.test(text) || parts.length === 1);
    return people.map((words) => notebook.note(kind, words, scope ? { scope } : {}));
  });
  return [...new Set(keys)];
}

const valuesOf = (line: Words, isKnown: (text: string) => boolean): readonly Words[] =>
  valuesIn([line], { isKnown, isNames: true }).filter(({ text }) => bare(text) !== '');

/** `Interna målgrupper` is an audience; `Interna medarbetare` are employees, and internal. */
const scopeless = ({ text, at }: Words): Words =>
  /målgrupp|audience/i.test(text) ? { text, at } : { text: text.replace(SCOPE, ''), at };

function scopeOf(text: string): 'internal' | 'external' | undefined {
  const said = /^(inter|exter)(?:n|na|nt|nal)(?!\p{L})/iu.exec(text)?.[1]?.toLowerCase();
  return said === 'inter' ? 'internal' : said === 'exter' ? 'external' : undefined;
}

/** What stands alone in the lines of a column, in normal form: lines of one name, with a single capital letter at the beginning. */
export const aloneIn = (column: readonly Words[]): ReadonlySet<string> =>
  new Set(
    column
      .map((line) => scopeless(line).text)
      .filter((text) => /^\p{Lu}[^\p{Lu},;/]{3,}$/u.test(text) && !/\s(och|samt|and)\s/.test(text))
      .map(normal),
  );

function byNumber(line: Words, notebook: Notebook): readonly ThingKey[] {
  const { keys, unknown } = referred(line.text, notebook.of('audience'));
  if (unknown.length > 0) notebook.leave(line, 'reference-unknown');
  else for (const ref of keys) notebook.place(line, { kind: 'audience', ref, field: 'reference' });
  return keys;
}
