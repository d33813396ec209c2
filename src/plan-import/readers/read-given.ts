import { readFile, readText, type Read } from './read-file';

/** A file as its bytes, or text that was pasted. Plain data, so that it can be handed to another thread. */
export type Given = Readonly<{ bytes: Uint8Array; name: string } | { text: string }>;

export const readGiven = (given: Given): Promise<Read> =>
  'text' in given ? readText(given.text) : readFile(Buffer.from(given.bytes), given.name);
