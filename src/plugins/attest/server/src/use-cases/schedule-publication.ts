import { decide } from '../domain/procedure';
import { Refused } from '../domain/refusal';
import type { ApprovedRequest, Fingerprint, Instant } from '../domain/request';
import { UNASKED, type RequestRecord } from '../domain/request-record';
import { blocking } from '../domain/standing';
import { assessDocument, refuseUnread, snapshotOf, type Assessment } from './assess-document';
import type { At, Deps, Person } from './deps';
import { holdFiles } from './hold-files';
import { settleRequest } from './settle-request';
import { recordOf } from './submit-request';

/**
 * Settles when a document goes live: at its embargo, or at the instant given where it has none. It is locked until then.
 * @throws Refused `content-changed`, `approval-required`, `checks-failed`, `embargo-differs`, `time-has-passed`, and as `decide`
 */
export const schedulePublication = (deps: Deps) => {
  const { turn, requests, contributors, snapshots, host, log, now } = deps;
  const settle = settleRequest(deps);

  return (document: At, at: Instant | undefined, by: Person, saw?: Fingerprint): Promise<RequestRecord> =>
    turn(async () => {
      const assessment = await assessDocument(deps)(document);
      refuseUnread(assessment, saw);
      const goesLiveAt = instantFor(assessment, at);
      const record = (await requests.openOf(document)) ?? (await unasked(assessment, by));
      const command = { type: 'schedule', by: by.id, at: goesLiveAt, fingerprint: assessment.fingerprint } as const;
      const decided = decide(record.state, command, now());
      if (!decided.ok) throw new Refused(decided.because, { request: record.key });
      const settled = await settle(record, decided.next, decided.effects);
      await log.append({
        kind: 'scheduled',
        by,
        subject: { uid: document.uid, document: document.documentId },
        data: { request: record.key, fingerprint: assessment.fingerprint, at: goesLiveAt },
      });
      return settled;
    });

  function instantFor({ document }: Assessment, at: Instant | undefined): Instant {
    const until = host().goesLiveAt(document);
    if (at !== undefined && until !== undefined && at !== until) throw new Refused('embargo-differs', { until });
    const instant = until ?? at;
    if (instant === undefined || instant <= now()) throw new Refused('time-has-passed', { at: instant ?? null });
    return instant;
  }

  /** Nobody is asked: the record only carries the schedule. */
  async function unasked(assessment: Assessment, by: Person): Promise<RequestRecord> {
    const { uid, documentId } = assessment.document;
    const { fingerprint, routed, findings } = assessment;
    if (routed.route.outcome.route === 'approve') throw new Refused('approval-required', { rule: routed.route.id });
    const reasons = blocking(findings);
    if (reasons.length > 0) throw new Refused('checks-failed', { reasons });
    const state: ApprovedRequest = {
      status: 'approved',
      approvedAt: now(),
      fingerprint,
      approval: UNASKED,
      submittedBy: by.id,
      contributors: await contributors.of({ uid, documentId }),
      decisions: [],
    };
    const snapshot = await snapshots.keep(snapshotOf(assessment), {
      uid,
      document: documentId,
      fingerprint,
      at: now(),
    });
    const common = recordOf({ uid, documentId }, assessment, requests.newKey());
    const record = { ...common, snapshot, submittedAt: now(), note: null, state };
    await requests.open(record);
    await holdFiles(deps)(record.key, assessment.files);
    return record;
  }
};
