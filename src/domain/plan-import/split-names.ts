import type { Words } from './grid';
import { bare, normal } from './normal-form';
import type { Notebook } from './notebook';
import type { ThingKind, Traits } from './preview';
import { isReference, referred } from './references';
import { valuesIn } from './split-values';

export interface Named {
  readonly words: Words;
  readonly traits: Traits;
}

const SCOPE = /^(inter|exter)(?:n|na|nt|nal)(?:\s*[:–-])?\s+/i;
const ONLY_SCOPE = /^(inter|exter)(?:n|na|nt|nal)$/i;

/**
 * The names in some lines of a column. Names that stand alone elsewhere in the column tell where one ends and the next
 * begins; `Interna` before audiences says what they are and is no audience.
 */
export function splitNames(
  kind: ThingKind,
  lines: readonly Words[],
  column: readonly Words[],
  notebook: Notebook,
): readonly Named[] {
  const names = [...notebook.names(kind), ...alone(column)];
  const isKnown = (text: string) => names.some((name) => normal(name) === normal(text));
  return lines.flatMap((line) => {
    if (kind === 'audience' && isReference(line.text) && /\d/.test(line.text)) return byNumber(line, notebook);
    const values = valuesIn([line], { names, isNames: true });
    const parts =
      values.length === 1 && kind === 'audience' && !isKnown(line.text)
        ? valuesIn([scopeless(line)], { names, isNames: true })
        : values;
    const scope = kind === 'audience' ? scopeOf(line.text) : undefined;
    const wanted = parts.filter(({ text }) => kind !== 'audience' || !ONLY_SCOPE.test(text));
    if (wanted.length < parts.length) notebook.place(line, { kind: 'structure', ref: 0, field: 'scope' });
    return wanted.filter(({ text }) => bare(text) !== '').map((words) => ({ words, traits: scope ? { scope } : {} }));
  });
}

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

function byNumber(line: Words, notebook: Notebook): readonly Named[] {
  const audiences = notebook.of('audience');
  const { keys } = referred(line.text, audiences);
  return audiences
    .filter(({ key }) => keys.includes(key))
    .map(({ name }) => ({ words: { text: name, at: line.at }, traits: {} }));
}
