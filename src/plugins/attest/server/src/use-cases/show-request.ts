import { changedFields } from '../domain/changes';
import { possibilities, vote, type Deed, type Situation } from '../domain/may';
import { nextAfter, type Next } from '../domain/next';
import { review } from '../domain/override-review';
import { votesOf } from '../domain/eligibility';
import type { Route } from '../domain/policy';
import { decide, isOpen } from '../domain/procedure';
import { Refused, type Refusal } from '../domain/refusal';
import type { FieldPath, PersonId } from '../domain/request';
import type { RequestRecord } from '../domain/request-record';
import { weighed, type Found } from '../domain/standing';
import type { Question } from '../host';
import { assessDocument, type Assessment } from './assess-document';
import { mayResolve } from './comment-on-request';
import type { Deps } from './deps';
import { overrideOf, reviewerOf } from './review-override';
import { situationOf, type Viewer } from './situation-of';
import { whoMayDecide, type Asked } from './who-may-decide';

/** All that is decided on the page of one request, for whoever looks at it. */
export interface RequestShown {
  readonly may: readonly Deed[];
  readonly blockedBy: readonly Refusal[];
  readonly asked: Asked;
  /** In whose place the viewer would decide. */
  readonly onBehalfOf: PersonId | undefined;
  /** The rule as it stood then; undefined for what no version holds. */
  readonly rule: Route | undefined;
  /** Where the draft no longer says what was submitted; empty while it does, undefined when it is gone. */
  readonly changedSince: readonly FieldPath[] | undefined;
  readonly next: Next | undefined;
  readonly nextAtMeeting: Next | undefined;
  readonly mayAmend: boolean;
  readonly mayReview: boolean;
  /** Keys of the comments that the viewer may resolve. */
  readonly resolvable: readonly string[];
  /** Of the text that was submitted; undefined when the draft says another. */
  readonly findings: readonly Found[] | undefined;
  readonly questions: readonly Question[];
}

/** What belongs to the document as a whole, not to one of its requests. */
const OF_DOCUMENT: readonly Deed[] = ['submit', 'unpublish', 'override'];

export const showRequest = (deps: Deps) => {
  const situate = situationOf(deps);
  const askedNow = whoMayDecide(deps);
  const resolvableBy = mayResolve(deps);

  return async (record: RequestRecord, viewer: Viewer): Promise<RequestShown> => {
    const at = { uid: record.uid, documentId: record.document };
    const assessment = await assessed(record);
    const edition = await deps.editions.live(at);
    const stands = assessment && (await situate({ assessment, request: record, edition }, viewer));
    const situation = stands && isOpen(record.state) ? { ...stands.situation, ...(await voices(record)) } : undefined;
    const found = situation && possibilities(situation);
    const isCurrent = assessment?.fingerprint === record.state.fingerprint;
    return {
      may: (found?.may ?? []).filter((deed) => !OF_DOCUMENT.includes(deed)),
      blockedBy: found?.blockedBy ?? [],
      asked: stands?.asked ?? { groups: [], voices: [] },
      onBehalfOf: stands?.situation.voice.onBehalfOf,
      rule: (await deps.policies.byVersion(record.policyVersion))?.routes.find(({ id }) => id === record.rule),
      changedSince: assessment && (isCurrent ? [] : await changesIn(record, assessment)),
      next: situation && nextOf(situation),
      nextAtMeeting: situation && nextOf(situation, { body: '', date: '', paragraph: '' }),
      mayAmend: situation !== undefined && viewer.mayEdit && amends(situation),
      mayReview: await reviews(record, viewer),
      resolvable: await resolvable(record, viewer),
      findings: assessment && isCurrent ? weighed(assessment.issues, record.requirements) : undefined,
      questions: assessment ? ((await deps.host().questions?.(assessment.document)) ?? []) : [],
    };
  };

  /** A document that has been removed since leaves its requests behind. */
  async function assessed({ uid, document }: RequestRecord): Promise<Assessment | undefined> {
    try {
      return await assessDocument(deps)({ uid, documentId: document });
    } catch (error) {
      if (error instanceof Refused) return undefined;
      throw error;
    }
  }

  /** A confirmation is counted among those who can decide the step, though nobody is asked meanwhile. */
  async function voices({ state }: RequestRecord): Promise<Pick<Situation, 'eligible'> | undefined> {
    return state.status === 'to-confirm' ? { eligible: votesOf((await askedNow(state)).voices) } : undefined;
  }

  async function changesIn({ snapshot }: RequestRecord, now: Assessment): Promise<readonly FieldPath[]> {
    const before = await deps.snapshots.read(snapshot);
    const facts = changedFields({ ...before.facts }, { ...now.facts }).map((name) => `facts.${name}`);
    return [...changedFields(before.content, now.content), ...facts];
  }

  async function reviews(record: RequestRecord, { person, rights }: Viewer): Promise<boolean> {
    const open = overrideOf(record);
    if (!open || !rights.has('decide')) return false;
    return review(open, { by: await reviewerOf(deps)(record.key, person), verdict: 'uphold', comment: '–' }).ok;
  }

  async function resolvable(record: RequestRecord, { person }: Viewer): Promise<readonly string[]> {
    const comments = await deps.comments.of(record.key);
    const answers = await Promise.all(comments.map((comment) => resolvableBy(record, comment, person)));
    return comments.filter((_, index) => answers[index]).map(({ key }) => key);
  }
};

function nextOf(situation: Situation, meeting?: { body: string; date: string; paragraph: string }): Next | undefined {
  const { request, person: by, fingerprint: saw, eligible, now } = situation;
  if (!request) return undefined;
  if (request.status === 'to-confirm') {
    return nextAfter(request, decide(request, { type: 'confirm', by, saw, eligible }, now), situation);
  }
  // Comments that are still open stop an approval, and do not change what it would lead to.
  const command = { ...vote('approve', { ...situation, openComments: 0 }), ...(meeting && { meeting }) };
  return nextAfter(request, decide(request, command, now), situation);
}

function amends({ request, voice, fingerprint, now }: Situation): boolean {
  return request !== undefined && decide(request, { type: 'amend', by: voice, fingerprint }, now).ok;
}
