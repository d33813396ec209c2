import { canonicalJson, type Json } from './canonical';

/** One line of the decision log. Names and comments stand elsewhere, under `commitment`, so that they can be erased. */
export interface Entry {
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  /** A key for the actor that means nothing by itself. */
  readonly actor: string;
  readonly subject: { readonly uid: string; readonly document: string } | null;
  /** Facts of the act that name nobody. */
  readonly data: { readonly [key: string]: Json };
  /** Hash of the salt and of what was said; the salt lies beside the words and goes with them. */
  readonly commitment: string | null;
}

export interface Chained extends Entry {
  readonly previous: string;
  readonly hash: string;
}

export type Hash = (text: string) => string;

/** What the first entry follows: nothing. */
export const BEGINNING = '0'.repeat(64);

/** The entry with its place in the chain: its hash covers all it says and the hash before it. */
export function chained(entry: Entry, previous: string, hash: Hash): Chained {
  return { ...entry, previous, hash: hash(canonicalJson({ ...entry, previous } as unknown as Json)) };
}

export type Verification =
  | { readonly ok: true; readonly entries: number; readonly head: string }
  | { readonly ok: false; readonly at: number; readonly fault: 'changed' | 'missing' | 'cut-off' };

/**
 * Whether the log is as it was written. Needs nothing but the entries; with the head that was sent out earlier it also
 * sees a tail that was cut off.
 * @param entries in order of `seq`
 * @param knownHead a head hash published earlier, which must be the hash of one of the entries
 */
export function verifyChain(entries: readonly Chained[], hash: Hash, knownHead?: string): Verification {
  let previous = BEGINNING;
  for (const [index, { previous: claimed, hash: stored, ...entry }] of entries.entries()) {
    const seq = index + 1;
    if (entry.seq !== seq) return { ok: false, at: seq, fault: 'missing' };
    const isTrue = claimed === previous && chained(entry, previous, hash).hash === stored;
    if (!isTrue) return { ok: false, at: seq, fault: 'changed' };
    previous = stored;
  }
  const isKnown =
    knownHead === undefined || knownHead === BEGINNING || entries.some(({ hash: one }) => one === knownHead);
  return isKnown
    ? { ok: true, entries: entries.length, head: previous }
    : { ok: false, at: entries.length + 1, fault: 'cut-off' };
}
