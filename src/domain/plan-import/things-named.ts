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
  column: readonly Words[],
  notebook: Notebook,
): readonly ThingKey[] {
  const names = [...notebook.names(kind), ...alone(column)];
  const isKnown = (text: string) => names.some((name) => normal(name) === normal(text));
  const keys = lines.flatMap((line) => {
    if (kind !== 'audience') return valuesOf(line, names).map((words) => notebook.note(kind, words));
    if (/^\d/.test(line.text) && isReference(line.text)) return byNumber(line, notebook);
    const values = valuesOf(line, names);
    const parts = values.length === 1 && !isKnown(line.text) ? valuesOf(scopeless(line), names) : values;
    const scope = scopeOf(line.text);
    if (scope) notebook.place(line, { kind: 'structure', ref: 0, field: 'scope' });
    const people = parts.filter(({ text }) => !ONLY_SCOPE.test(text) || parts.length === 1);
    return people.map((words) => notebook.note(kind, words, scope ? { scope } : {}));
  });
  return [...new Set(keys)];
}

const valuesOf = (line: Words, names: readonly string[]): readonly Words[] =>
  valuesIn([line], { names, isNames: true }).filter(({ text }) => bare(text) !== '');

/** `Interna målgrupper` is an audience; `Interna medarbetare` are employees, and internal. */
const scopeless = ({ text, at }: Words): Words =>
  /målgrupp|audience/i.test(text) ? { text, at } : { text: text.replace(SCOPE, ''), at };

function scopeOf(text: string): 'internal' | 'external' | undefined {
  const said = /^(inter|exter)(?:n|na|nt|nal)(?!\p{L})/iu.exec(text)?.[1]?.toLowerCase();
  return said === 'inter' ? 'internal' : said === 'exter' ? 'external' : undefined;
}

/** Lines of one name: a single capital letter, at the beginning. */
const alone = (column: readonly Words[]): readonly string[] =>
  column
    .map((line) => scopeless(line).text)
    .filter((text) => /^\p{Lu}[^\p{Lu},;/]{3,}$/u.test(text) && !/\s(och|samt|and)\s/.test(text));

function byNumber(line: Words, notebook: Notebook): readonly ThingKey[] {
  const { keys, unknown } = referred(line.text, notebook.of('audience'));
  if (unknown.length > 0) notebook.leave(line, 'reference-unknown');
  else for (const ref of keys) notebook.place(line, { kind: 'audience', ref, field: 'reference' });
  return keys;
}
