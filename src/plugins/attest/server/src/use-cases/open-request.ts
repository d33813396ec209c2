import { Refused } from '../domain/refusal';
import type { RequestRecord } from '../domain/request-record';
import { changedFields } from '../domain/changes';
import { decide } from '../domain/procedure';
import { describeDocument, type Described } from './assess-document';
import type { Deps, Person } from './deps';
import { settleRequest } from './settle-request';

/**
 * Loads a request for an act on it. When the text is no longer what was submitted, whatever path changed it, the
 * request is void first, and the act is refused after that has been saved.
 */
export const withRequest = (deps: Deps) => {
  const { turn, requests } = deps;
  const voidRequest = voidChanged(deps);

  return async <Result>(
    key: string,
    act: (record: RequestRecord, now: Described) => Promise<Result>,
  ): Promise<Result> => {
    const result = await turn(async () => {
      const record = await requests.byKey(key);
      if (!record) throw new Refused('not-found');
      const now = await describeDocument(deps)({ uid: record.uid, documentId: record.document });
      const isSame = now.fingerprint === record.state.fingerprint;
      if (!isSame && decide(record.state, { type: 'void', changed: [] }, deps.now()).ok) {
        const changed = await voidRequest(record, now, 'server');
        return new Refused('content-changed', { changed });
      }
      return act(record, now);
    });
    if (result instanceof Refused) throw result;
    return result;
  };
};

/** Ends an open request because its text or routing facts are others now. */
export const voidChanged = (deps: Deps) => {
  const settle = settleRequest(deps);
  return async (
    record: RequestRecord,
    now: Pick<Described, 'content' | 'facts'>,
    by: Person | 'server',
  ): Promise<readonly string[]> => {
    const before = await deps.snapshots.read(record.snapshot);
    const facts = changedFields({ ...before.facts }, { ...now.facts }).map((name) => `facts.${name}`);
    const changed = [...changedFields(before.content, now.content), ...facts];
    const decided = decide(record.state, { type: 'void', changed }, deps.now());
    if (!decided.ok) throw new Refused(decided.because);
    await settle(record, decided.next, decided.effects);
    await deps.log.append({
      kind: 'request-void',
      by,
      subject: { uid: record.uid, document: record.document },
      data: { request: record.key, fingerprint: record.state.fingerprint, changed },
    });
    return changed;
  };
};
