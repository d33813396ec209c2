import { review, type OpenReview, type Reviewer } from '../domain/override-review';
import { Refused } from '../domain/refusal';
import type { RequestRecord } from '../domain/request-record';
import type { Deps, Person } from './deps';
import { noticeTask } from './tasks';

export interface ReviewIntent {
  readonly verdict: 'uphold' | 'reject';
  readonly comment?: string | undefined;
}

/** @throws Refused as `review`; `not-found` when the request is no override */
export const reviewOverride = (deps: Deps) => {
  const { turn, requests, documents, log, outbox, now } = deps;

  return (key: string, { verdict, comment }: ReviewIntent, by: Person): Promise<RequestRecord> =>
    turn(async () => {
      const record = await requests.byKey(key);
      const open = record && overrideOf(record);
      if (!record?.override || !open) throw new Refused('not-found');
      const { override, state } = record;
      const reviewer = await reviewerOf(deps)(key, by);
      const reviewed = review(open, { by: reviewer, verdict, ...(comment !== undefined && { comment }) });
      if (!reviewed.ok) throw new Refused(reviewed.because);
      const saved: RequestRecord = {
        ...record,
        dueAt: null,
        override: {
          ...override,
          review: reviewed.state,
          reviewedBy: by.id,
          reviewedAt: now(),
          comment: comment ?? null,
        },
      };
      await requests.save(saved, now());
      await requests.ask(saved, []);
      const subject = { uid: record.uid, document: record.document };
      await log.append({
        kind: 'override-reviewed',
        by,
        subject,
        data: { request: key, verdict },
        words: { comment: comment ?? '' },
      });
      await outbox.add([
        noticeTask(
          saved,
          {
            kind: `override-${reviewed.state}`,
            persons: [state.submittedBy, ...state.contributors],
            words: { comment: comment ?? '' },
          },
          key,
        ),
      ]);
      if (reviewed.takeDown) await takeDown(saved, by, comment ?? '');
      return saved;
    });

  /** Only what the override published: a later edition has been decided on by itself. */
  async function takeDown({ uid, document, key }: RequestRecord, by: Person, reason: string): Promise<void> {
    const live = await deps.editions.live({ uid, documentId: document });
    if (live?.request === key)
      await documents.unpublish({ uid, documentId: document }, { kind: 'unpublication', by, reason });
  }
};

/** A request as a publication that is to be looked at; undefined when it is none. */
export function overrideOf({ override, state }: RequestRecord): OpenReview | undefined {
  const { submittedBy: overriddenBy, contributors } = state;
  return override && { overriddenBy, contributors, isOpen: override.review === 'open' };
}

/** A person as the review knows reviewers: of a group that was told, or a deputy of one who is. */
export const reviewerOf = ({ requests, deputies, persons, host, now }: Deps) => {
  return async (key: string, { id }: Person): Promise<Reviewer> => {
    const deputyOf = await deputies.principalsOf(id, now());
    return { id, isEligible: (await isEntitled(id)) && (await isAsked(key, [id, ...deputyOf])), deputyOf };
  };

  async function isEntitled(id: number): Promise<boolean> {
    return (await persons.holding('decide', [id])).has(id);
  }

  async function isAsked(key: string, voices: readonly number[]): Promise<boolean> {
    const told = await requests.groupsAskedNow(key);
    for (const person of voices) {
      const own = await host().groupsOf(person, now());
      if (own.some((group) => told.includes(group))) return true;
    }
    return false;
  }
};
