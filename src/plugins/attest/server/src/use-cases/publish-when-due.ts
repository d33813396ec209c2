import { decide } from '../domain/procedure';
import { Refused } from '../domain/refusal';
import type { RequestRecord } from '../domain/request-record';
import type { Deps } from './deps';
import { schedulePublication } from './schedule-publication';
import { settleRequest } from './settle-request';
import { noticeTask } from './tasks';

/**
 * Publishes what was approved to go live on approval, or at its minute. Does nothing when it has gone live or was called
 * off since. A no is told to author and approvers at once; a failure of the machine is thrown, and tried again.
 */
export const publishWhenDue = (deps: Deps) => {
  const { requests, documents, persons, host, reader, now } = deps;

  return async (key: string): Promise<void> => {
    const record = await requests.byKey(key);
    if (!record || !isDue(record, now())) return;
    const { uid, document: documentId, state } = record;
    const voter = state.decisions.at(-1)?.by ?? state.submittedBy;
    const name = (await persons.names([voter])).get(voter) ?? '';
    const by = { id: voter, name, email: '' };
    try {
      const read = await reader.read({ uid, documentId }, 'draft', host().populate(uid));
      const until = read && host().goesLiveAt({ uid, documentId, row: read.row });
      if (state.status === 'approved' && until !== undefined && until > now()) {
        await schedulePublication(deps)({ uid, documentId }, undefined, by);
        return;
      }
      await documents.publish({ uid, documentId }, { kind: 'clock', request: key, by });
    } catch (error) {
      const because = refusalIn(error);
      if (!because) throw error;
      await callOff(record, because);
    }
  };

  async function callOff(record: RequestRecord, because: string): Promise<void> {
    await deps.turn(async () => {
      const current = (await requests.byKey(record.key)) ?? record;
      const decided = decide(current.state, { type: 'unschedule', by: 0 }, now());
      const settled = decided.ok ? await settleRequest(deps)(current, decided.next, decided.effects) : current;
      const { submittedBy, contributors, decisions } = settled.state;
      const persons = [submittedBy, ...contributors, ...decisions.map(({ by }) => by)];
      await deps.outbox.add([noticeTask(settled, { kind: 'publication-failed', persons, words: { because } }, now())]);
      const subject = { uid: record.uid, document: record.document };
      await deps.log.append({
        kind: 'publication-failed',
        by: 'server',
        subject,
        data: { request: record.key, because },
      });
    });
  }
};

/** Approved, or scheduled for a minute that has come; another task than the schedule's own may wake this. */
function isDue({ state }: RequestRecord, now: string): boolean {
  return state.status === 'approved' || (state.status === 'scheduled' && state.goesLiveAt <= now);
}

/** The code of a no, whether it comes as such or through Strapi's own error. */
function refusalIn(error: unknown): string | undefined {
  if (error instanceof Refused) return error.code;
  const details = (error as { details?: { code?: unknown } } | null)?.details;
  return typeof details?.code === 'string' ? details.code : undefined;
}
