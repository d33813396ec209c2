import { Refused } from '../domain/refusal';
import type { LiveRequest } from '../domain/request';
import { UNASKED, type RequestRecord } from '../domain/request-record';
import { snapshotOf, type Assessment } from './assess-document';
import type { Clearance } from './clear-for-publication';
import type { Deps } from './deps';
import { voidChanged } from './open-request';
import { recordOf, resolvedFor } from './submit-request';
import { noticeTask } from './tasks';
import { whoMayDecide } from './who-may-decide';

/** Working hours until an override must have been looked at, where the rule's first step says no shorter time. */
const REVIEW_WITHIN = 24;

/**
 * After an emergency override: the whole step that would have been asked, or those asked otherwise when nobody in it is
 * another than the writers, is told at once and reviews it afterwards.
 */
export const openReview = (deps: Deps) => {
  const { requests, contributors, snapshots, outbox, deadlinesOf, now } = deps;
  const voidRequest = voidChanged(deps);
  const askedNow = whoMayDecide(deps);

  return async (
    assessment: Assessment,
    { act, open }: Extract<Clearance, { route: 'override' }>,
  ): Promise<RequestRecord> => {
    const { uid, documentId } = assessment.document;
    const { outcome } = assessment.routed.route;
    if (outcome.route !== 'approve') throw new Refused('no-approval-needed');
    if (open) await voidRequest(open, assessment, act.by);
    const writers = [...new Set([...(await contributors.of({ uid, documentId })), act.by.id])];
    const approval = { ...resolvedFor(outcome, deps.host(), assessment.document), fourEyes: 'strict' } as const;
    const rule = approval.steps[0];
    const { groups } = await askedNow({ approval, step: 0, stepOpenedAt: now(), contributors: writers });
    const key = requests.newKey();
    const within = Math.min(rule.within ?? REVIEW_WITHIN, REVIEW_WITHIN);
    const { dueAt = null, entries } = deadlinesOf({ request: key, step: 0, openedAt: now(), within });
    const { fingerprint } = assessment;
    const state: LiveRequest = {
      status: 'live',
      liveSince: now(),
      fingerprint,
      approval: UNASKED,
      submittedBy: act.by.id,
      contributors: await contributors.of({ uid, documentId }),
      decisions: [],
    };
    const record: RequestRecord = {
      ...recordOf({ uid, documentId }, assessment, key),
      route: 'override',
      snapshot: await snapshots.keep(snapshotOf(assessment), { uid, document: documentId, fingerprint, at: now() }),
      submittedAt: now(),
      note: null,
      dueAt,
      state,
      override: {
        category: act.category,
        reason: act.reason,
        review: 'open',
        reviewDueAt: dueAt,
        reviewedBy: null,
        reviewedAt: null,
        comment: null,
      },
    };
    await requests.open(record);
    await requests.ask(record, groups);
    const words = { category: act.category, reason: act.reason, by: act.by.name };
    await outbox.add([noticeTask(record, { kind: 'overridden', groups, words }, key), ...entries]);
    return record;
  };
};
