import { decide } from '../domain/procedure';
import { Refused } from '../domain/refusal';
import type { ApprovalRequest, Instant } from '../domain/request';
import type { RequestRecord } from '../domain/request-record';
import { withoutUnasked } from './act-on-request';
import { describeDocument } from './assess-document';
import type { Deps, Person } from './deps';
import { voidChanged } from './open-request';
import { schedulePublication } from './schedule-publication';
import { settleRequest } from './settle-request';
import { noticeTask } from './tasks';

/**
 * Publishes what was approved to go live on approval (`at` is null), or at that instant. Does nothing when it has gone
 * live or was called off since: the request is looked at in the turn in which it goes live. A no is told to author and
 * approvers at once; a failure of the machine is thrown, and tried again.
 */
export const publishWhenDue = (deps: Deps) => {
  const { requests, documents, persons, host, reader, now, turn } = deps;

  return async (key: string, at: Instant | null): Promise<void> => {
    try {
      await turn(async () => {
        const record = await requests.byKey(key);
        if (record && isDue(record.state, at)) await publish(record);
      });
    } catch (error) {
      const because = refusalIn(error);
      if (!because) throw error;
      if (because !== 'not-known') return callOff(key, at, because);
      await tellOfDelay(key, at);
      throw error;
    }
  };

  async function publish({ key, uid, document: documentId, state }: RequestRecord): Promise<void> {
    const read = await reader.read({ uid, documentId }, 'draft', host().populate(uid));
    const until = read && host().goesLiveAt({ uid, documentId, row: read.row });
    if (state.status === 'approved' && until !== undefined && until > now()) {
      await schedulePublication(deps)({ uid, documentId }, undefined, await lastVoter(state));
    } else await documents.publish({ uid, documentId }, { kind: 'clock', request: key });
  }

  /** Whose approval sets it going where the rule publishes on approval. */
  async function lastVoter({ decisions, submittedBy }: ApprovalRequest): Promise<Person> {
    const id = decisions.at(-1)?.by ?? submittedBy;
    const [person] = await persons.active([id]);
    return person ?? { id, name: '', email: '' };
  }

  /** Nobody has said no: it is tried again, and those who wait for it know. */
  async function tellOfDelay(key: string, at: Instant | null): Promise<void> {
    const record = await requests.byKey(key);
    if (!record) return;
    const { submittedBy, contributors, decisions } = record.state;
    const persons = [submittedBy, ...contributors, ...decisions.map(({ by }) => by)];
    await deps.outbox.add([noticeTask(record, { kind: 'publication-delayed', persons }, at ?? 'on-approval')]);
  }

  async function callOff(key: string, at: Instant | null, because: string): Promise<void> {
    await turn(async () => {
      const current = await requests.byKey(key);
      if (!current || !isDue(current.state, at)) return;
      const settled = because === 'content-changed' ? await voided(current) : await unscheduled(current);
      const { submittedBy, contributors, decisions } = settled.state;
      const persons = [submittedBy, ...contributors, ...decisions.map(({ by }) => by)];
      await deps.outbox.add([noticeTask(settled, { kind: 'publication-failed', persons, words: { because } }, now())]);
      const subject = { uid: current.uid, document: current.document };
      await deps.log.append({
        kind: 'publication-failed',
        by: 'server',
        subject,
        data: { request: key, because },
      });
    });
  }

  async function unscheduled(record: RequestRecord): Promise<RequestRecord> {
    const decided = decide(record.state, { type: 'unschedule', by: 0 }, now());
    if (!decided.ok) return record;
    return settleRequest(deps)(record, withoutUnasked(0)(record, decided.next), decided.effects);
  }

  async function voided(record: RequestRecord): Promise<RequestRecord> {
    await voidChanged(deps)(record, await describeDocument(deps)({ uid: record.uid, documentId: record.document }), 'server'); // prettier-ignore
    return record;
  }
};

function isDue(state: ApprovalRequest, at: Instant | null): boolean {
  if (at === null) return state.status === 'approved' && state.approval.publish === 'on-approval';
  return state.status === 'scheduled' && state.goesLiveAt === at;
}

/** The code of a no, whether it comes as such or through Strapi's own error. */
function refusalIn(error: unknown): string | undefined {
  if (error instanceof Refused) return error.code;
  const details = (error as { details?: { code?: unknown } } | null)?.details;
  return typeof details?.code === 'string' ? details.code : undefined;
}
