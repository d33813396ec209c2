import type { Hidden } from './hidden';
import { unknownWord, type Markers } from './markers';
import type { Seen } from './question';

type Ask = (url: string) => Promise<Seen>;

/** A thing that never was, of the same shape. */
const neverWas = (thing: Hidden): Hidden => {
  const [word, slug] = [unknownWord(), unknownWord()];
  const documentId = unknownWord().padEnd(thing.documentId.length, 'x');
  return { ...thing, documentId, id: thing.id + 9_000, word, slug: thing.slug === thing.word ? word : slug };
};

/**
 * Asks for a hidden thing and for one that never was.
 * @returns a sentence for each answer by which the two can be told apart, or that says a word which is hidden
 */
export async function toldApart(
  ask: Ask,
  marks: Markers,
  thing: Hidden,
  urlsOf: (thing: Hidden) => readonly string[],
): Promise<readonly string[]> {
  const nothing = neverWas(thing);
  const others = urlsOf(nothing);
  const found: string[] = [];
  for (const [index, url] of urlsOf(thing).entries()) {
    const [answer, other] = [await ask(url), await ask(others[index] ?? '')];
    const said = marks.foundIn(JSON.stringify(answer), url);
    if (said.length > 0) found.push(`${url} says ${said.join(', ')}`);
    const by = differences(asIfFor(thing, nothing, answer), other);
    if (by.length > 0) found.push(`${url} is told from one that never was by ${by.join(', ')}`);
  }
  return found;
}

/** What somebody is answered who asked for one thing, as if they had asked for the other: answers repeat the question. */
const asIfFor = (from: Hidden, to: Hidden, answer: Seen): Seen =>
  JSON.parse(
    JSON.stringify(answer)
      .replaceAll(from.documentId, to.documentId)
      .replaceAll(from.word.slice(0, -2), to.word.slice(0, -2))
      .replaceAll(to.word.slice(0, -2) + from.word.slice(-2), to.word)
      .replaceAll(from.slug, to.slug),
  );

/** The ETag of an answer that repeats the question is another one, for all questions. */
function differences(one: Seen, other: Seen): readonly string[] {
  const [a, b] = [one, other].map(({ status, body, headers }): Readonly<Record<string, unknown>> => ({ ...headers, etag: '', status, body })); // prettier-ignore
  return Object.keys({ ...a, ...b })
    .filter((name) => a?.[name] !== b?.[name])
    .map((name) => `${name}: ${JSON.stringify(a?.[name])} and ${JSON.stringify(b?.[name])}`);
}
