import { Refused } from '../domain/refusal';
import type { At, Deps, Person } from './deps';
import { shownEdition } from './record-edition';

/** Takes down what is live, with the reason the public is told; in the gate's turn. Needs no approval: leaks must go at once. */
export const endEdition = (deps: Deps) => {
  const { editions, files, log, now } = deps;
  return async (at: At, by: Person, reason: string): Promise<void> => {
    if (!reason.trim()) throw new Refused('reason-missing');
    const live = await editions.live(at);
    const subject = { uid: at.uid, document: at.documentId };
    await log.append({ kind: 'unpublished', by, subject, data: { edition: live?.key ?? null }, words: { reason } });
    if (!live) return;
    await editions.end(live.key, { at: now(), by: by.id, reason });
    await files.release(live.key);
    await deps.host().onEnded(await shownEdition(deps)({ ...live, liveTo: now(), reason }));
  };
};
