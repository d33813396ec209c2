import type { Approval, Fingerprint, PendingRequest } from '../domain/request';
import { PROGRAM } from '../store/contributor-store';
import { Refused } from '../domain/refusal';
import type { RequestRecord } from '../domain/request-record';
import { blocking } from '../domain/standing';
import type { Host } from '../host';
import { assessDocument, refuseUnread, snapshotOf, type Assessment } from './assess-document';
import type { At, Deps, Person } from './deps';
import { holdFiles } from './hold-files';
import { voidChanged } from './open-request';
import { settleRequest } from './settle-request';
import { isDecidable, whoMayDecide } from './who-may-decide';

export interface Submission {
  readonly note?: string | undefined;
  /** The fingerprint of the text the person saw; when it says something else by now, nothing is submitted. */
  readonly saw?: Fingerprint | undefined;
}

/**
 * Submits a draft for approval: everything a publication checks is checked now, and every step must have somebody who
 * can decide it.
 * @throws Refused `content-changed`, `already-open`, `no-approval-needed`, `checks-failed`, `nobody-can-decide`, and as `assessDocument`
 */
export const submitRequest = (deps: Deps) => {
  const { turn, requests, snapshots, log, now } = deps;
  const assess = assessDocument(deps);
  const settle = settleRequest(deps);
  const voidRequest = voidChanged(deps);

  return (at: At, by: Person, { note, saw }: Submission = {}): Promise<RequestRecord> =>
    turn(async () => {
      const assessment = await assess(at);
      refuseUnread(assessment, saw);
      await makeRoom(at, assessment, by);
      const approval = await approvalOf(assessment);
      const written = await writersOf(at, assessment);
      const state: PendingRequest = {
        status: 'pending',
        step: 0,
        stepOpenedAt: now(),
        fingerprint: assessment.fingerprint,
        approval,
        submittedBy: by.id,
        contributors: written.some((person) => person !== PROGRAM) ? written : [...written, by.id],
        decisions: [],
      };
      await refuseWithoutDeciders(state);
      const { fingerprint } = assessment;
      const kept = { uid: at.uid, document: at.documentId, fingerprint, at: now() };
      const snapshot = await snapshots.keep(snapshotOf(assessment), kept);
      const record = {
        ...recordOf(at, assessment, requests.newKey()),
        snapshot,
        submittedAt: now(),
        note: note ?? null,
        state,
      };
      await requests.open(record);
      await holdFiles(deps)(record.key, assessment.files);
      await log.append({
        kind: 'request-submitted',
        by,
        subject: { uid: at.uid, document: at.documentId },
        data: { request: record.key, fingerprint, rule: record.rule, policy: record.policyVersion },
        ...(note && { words: { note } }),
      });
      return settle(record, state, [{ type: 'ask', step: 0 }]);
    });

  /** An open request whose text or facts have changed by a way the gate does not see is void, and in nobody's way. */
  async function makeRoom(at: At, assessment: Assessment, by: Person): Promise<void> {
    const open = await requests.openOf(at);
    if (open?.state.fingerprint === assessment.fingerprint) throw new Refused('already-open');
    if (open) await voidRequest(open, assessment, by);
  }

  async function approvalOf({ routed, findings, document, fingerprint }: Assessment): Promise<Approval> {
    const { outcome } = routed.route;
    const live = await deps.editions.live(document);
    if (outcome.route !== 'approve' || live?.fingerprint === fingerprint)
      throw new Refused('no-approval-needed', { route: outcome.route });
    const stopping = blocking(findings);
    if (stopping.length > 0) throw new Refused('checks-failed', { reasons: stopping });
    return resolvedFor(outcome, deps.host(), document);
  }

  /** Whoever changed the text since its last edition, or a file in it since that work began. */
  async function writersOf(at: At, { files }: Assessment): Promise<readonly number[]> {
    const [persons, since] = [await deps.contributors.of(at), await deps.contributors.since(at)];
    const touched = files.size > 0 && since ? [...(await deps.files.touched([...files.keys()])).values()] : [];
    const later = touched.flatMap(({ by, at: when }) =>
      by !== null && since !== undefined && when >= since ? [by] : [],
    );
    return [...new Set([...persons, ...later])];
  }

  async function refuseWithoutDeciders(state: PendingRequest): Promise<void> {
    for (const [step, rule] of state.approval.steps.entries()) {
      const { groups, voices } = await whoMayDecide(deps)({ ...state, step });
      if (!isDecidable(rule, voices)) throw new Refused('nobody-can-decide', { step, groups });
    }
  }
};

/** What every request keeps of its assessment. */
export function recordOf({ uid, documentId }: At, { title, facts, routed, policyVersion }: Assessment, key: string) {
  const { route, requirements } = routed;
  return {
    key,
    uid,
    document: documentId,
    title,
    route: route.outcome.route,
    facts,
    rule: route.id,
    ruleTitle: route.title,
    because: route.because,
    policyVersion,
    requirements,
    dueAt: null,
  };
}

/** The approval with the groups it means for this document; where it means none, those it asks otherwise. */
export function resolvedFor(approval: Approval, host: Host, document: Assessment['document']): Approval {
  const meant = (groups: readonly string[]) => groups.flatMap((group) => host.resolveGroup(group, document));
  const [first, ...others] = approval.steps.map((step) => {
    const otherwise = meant(step.otherwise ?? []);
    const groups = meant(step.groups);
    return { ...step, groups: groups.length > 0 ? groups : otherwise, ...(step.otherwise && { otherwise }) };
  });
  if (!first) throw new Error('A route that asks for approval has no step.');
  return { ...approval, steps: [first, ...others] };
}
