import { verifyChain, type Chained, type Hash, type Verification } from '../domain/chain';

interface Deps {
  readonly log: { all(): AsyncIterable<Chained>; falseWords(): Promise<readonly number[]> };
  readonly hash: Hash;
}

export type LogVerification =
  | Verification
  | { readonly ok: false; readonly at: number; readonly fault: 'words-changed' };

/** Whether the log is as it was written, its kept words included. */
export const verifyLog =
  ({ log, hash }: Deps) =>
  async (knownHead?: string): Promise<LogVerification> => {
    const entries: Chained[] = [];
    for await (const entry of log.all()) entries.push(entry);
    const verification = verifyChain(entries, hash, knownHead);
    if (!verification.ok) return verification;
    const [at] = await log.falseWords();
    return at === undefined ? verification : { ok: false, at, fault: 'words-changed' };
  };
