import type { Json } from '../domain/canonical';
import type { LiveRequest } from '../domain/request';
import { UNASKED, type RequestRecord } from '../domain/request-record';
import type { Edition } from '../host';
import type { EditionRow } from '../store/edition-store';
import { snapshotOf, type Assessment } from './assess-document';
import type { Clearance, Publisher } from './clear-for-publication';
import type { At, Deps } from './deps';
import { openReview } from './open-review';
import { recordOf } from './submit-request';
import { holdFiles } from './hold-files';
import { settleRequest } from './settle-request';
import { noticeTask } from './tasks';

/** Writes the edition that has just gone live, ends the one before, and lets the host show it; in the gate's turn. */
export const recordEdition = (deps: Deps) => {
  const { editions, contributors, files, log, requests, outbox, now } = deps;
  const settle = settleRequest(deps);

  return async (assessment: Assessment, clearance: Clearance, publisher: Publisher): Promise<void> => {
    const at: At = { uid: assessment.document.uid, documentId: assessment.document.documentId };
    const before = await editions.live(at);
    const key = editions.newKey();
    const request = await requestOf(assessment, clearance, publisher);
    const snapshot = clearance.route === 'approve' && request ? request.snapshot : await keep(assessment);
    const row = {
      key,
      uid: at.uid,
      document: at.documentId,
      fingerprint: assessment.fingerprint,
      snapshot,
      route: clearance.route,
      rule: request?.rule ?? assessment.routed.route.id,
      policyVersion: request?.policyVersion ?? assessment.policyVersion,
      request: request?.key ?? null,
      by: publisher === 'program' ? null : publisher.person.id,
      liveFrom: now(),
    };
    if (before) await end(before, key, row.by);
    await editions.begin(row);
    // Nobody but they has read what an override lets out, so they remain its writers.
    if (clearance.route !== 'override') await contributors.clear(at);
    await holdFiles(deps)(key, assessment.files);
    if (request && assessment.files.size > 0) await files.release(request.key);
    await log.append({
      kind: clearance.route === 'override' ? 'overridden' : 'published',
      by: publisher === 'program' ? 'server' : publisher.person,
      subject: { uid: at.uid, document: at.documentId },
      data: {
        edition: key,
        fingerprint: row.fingerprint,
        route: row.route,
        rule: row.rule,
        policy: row.policyVersion,
        request: row.request,
      },
      ...(clearance.route === 'override' && {
        words: { category: clearance.act.category, reason: clearance.act.reason },
      }),
    });
    await deps.host().onLive(await shownEdition(deps)(row));
  };

  /** The request this edition uses up; one is made where people are told of the publication and nobody was asked. */
  async function requestOf(
    assessment: Assessment,
    clearance: Clearance,
    publisher: Publisher,
  ): Promise<RequestRecord | undefined> {
    if (clearance.route === 'override') return openReview(deps)(assessment, clearance);
    if (clearance.request && clearance.next) {
      const effects = [{ type: 'tell-author', about: 'published' }] as const;
      const settled = await settle(clearance.request, clearance.next, effects);
      if (clearance.route === 'inform') await inform(assessment, settled);
      return settled;
    }
    if (clearance.route !== 'inform') return undefined;
    const record = await liveRecord(assessment, publisher);
    await requests.open(record);
    await inform(assessment, record);
    return record;
  }

  async function liveRecord(assessment: Assessment, publisher: Publisher): Promise<RequestRecord> {
    const { uid, documentId } = assessment.document;
    const state: LiveRequest = {
      status: 'live',
      liveSince: now(),
      fingerprint: assessment.fingerprint,
      approval: UNASKED,
      submittedBy: publisher === 'program' ? 0 : publisher.person.id,
      contributors: await contributors.of({ uid, documentId }),
      decisions: [],
    };
    const common = recordOf({ uid, documentId }, assessment, requests.newKey());
    return { ...common, snapshot: await keep(assessment), submittedAt: now(), note: null, state };
  }

  async function inform({ routed, facts }: Assessment, record: RequestRecord): Promise<void> {
    const { outcome } = routed.route;
    if (outcome.route !== 'inform') return;
    const words = { facts: facts as unknown as Json };
    const about = { kind: 'inform', groups: outcome.groups, words, needsAcknowledgement: true };
    await outbox.add([noticeTask(record, about, record.key)]);
  }

  async function keep(assessment: Assessment): Promise<string> {
    const { document, fingerprint } = assessment;
    const as = { uid: document.uid, document: document.documentId, fingerprint, at: now() };
    return deps.snapshots.keep(snapshotOf(assessment), as);
  }

  async function end(before: EditionRow, replacedBy: string, by: number | null): Promise<void> {
    await editions.end(before.key, { at: now(), by, replacedBy });
    await files.release(before.key);
    await deps.host().onEnded(await shownEdition(deps)({ ...before, liveTo: now(), replacedBy }));
  }
};

/** An edition as the host is handed it: read from its snapshot, never from rows that anyone can edit. */
export const shownEdition =
  ({ snapshots }: Pick<Deps, 'snapshots'>) =>
  async (
    row: Omit<EditionRow, 'liveTo' | 'reason' | 'endedBy' | 'replacedBy'> & Partial<EditionRow>,
  ): Promise<Edition> => {
    const { content, facts, shown } = await snapshots.read(row.snapshot);
    return {
      id: row.key,
      uid: row.uid,
      documentId: row.document,
      fingerprint: row.fingerprint,
      content,
      facts,
      shown,
      route: row.route,
      liveFrom: row.liveFrom,
      ...(row.liveTo && { liveTo: row.liveTo }),
      ...(row.reason && { reason: row.reason }),
      ...(row.replacedBy && { replacedBy: row.replacedBy }),
    };
  };
