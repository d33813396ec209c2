import { Refused } from '../domain/refusal';
import type { EditionRow } from '../store/edition-store';
import type { At, Deps, Person } from './deps';
import { shownEdition } from './record-edition';
import { noticeTask } from './tasks';

/** Takes down what is live, with the reason the public is told; in the gate's turn. Needs no approval: leaks must go at once. */
export const endEdition = (deps: Deps) => {
  const { editions, requests, files, log, outbox, now } = deps;
  return async (at: At, by: Person, reason: string): Promise<void> => {
    if (!reason.trim()) throw new Refused('reason-missing');
    const live = await editions.live(at);
    const subject = { uid: at.uid, document: at.documentId };
    await log.append({ kind: 'unpublished', by, subject, data: { edition: live?.key ?? null }, words: { reason } });
    if (!live) return;
    await editions.end(live.key, { at: now(), by: by.id, reason });
    await files.release(live.key);
    await tellWriters(live, by, reason);
    await deps.host().onEnded(await shownEdition(deps)({ ...live, liveTo: now(), reason }));
  };

  /** What nobody was asked about has no request to lead to; and a review of an emergency tells by itself what it came to. */
  async function tellWriters({ key, request }: EditionRow, by: Person, reason: string): Promise<void> {
    const record = request === null ? undefined : await requests.byKey(request);
    if (!record || record.override?.review === 'rejected') return;
    const persons = [record.state.submittedBy, ...record.state.contributors];
    await outbox.add([noticeTask(record, { kind: 'unpublished', persons, except: [by.id], words: { reason } }, key)]);
  }
};
