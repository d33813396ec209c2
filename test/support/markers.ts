import { randomBytes } from 'node:crypto';

const MARK = /zq[0-9a-f]{14}/gi;

/** Words that stand nowhere by chance, each with what it was written into. */
export function markers() {
  const writtenInto = new Map<string, string>();
  return {
    /** @param place for example `draft.quotes.text` */
    mark(place: string): string {
      const word = unknownWord();
      writtenInto.set(word, place);
      return word;
    },
    /** Something that was not made here, and must be as unguessable: an id, an address. */
    note(word: string, place: string): void {
      writtenInto.set(word.toLowerCase(), place);
    },
    /** Where all that stands in a text was written into. @param except what the question itself said */
    foundIn(text: string, except = ''): readonly string[] {
      const [all, said] = [text.toLowerCase(), except.toLowerCase()];
      const marks = new Set(all.match(MARK) ?? []);
      const noted = [...writtenInto.keys()].filter((word) => !/^zq/.test(word) && all.includes(word));
      return [...marks, ...noted].filter((word) => !said.includes(word)).flatMap((word) => writtenInto.get(word) ?? []);
    },
    all: (): ReadonlyMap<string, string> => writtenInto,
  };
}

export type Markers = ReturnType<typeof markers>;

/** A word of the same shape that nobody has written anywhere. */
export const unknownWord = (): string => `zq${randomBytes(7).toString('hex')}`;
