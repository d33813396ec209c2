import { votesOf } from '../domain/eligibility';
import type { Situation } from '../domain/may';
import { isOpen } from '../domain/procedure';
import type { RequestRecord } from '../domain/request-record';
import { blocking } from '../domain/standing';
import type { EditionRow } from '../store/edition-store';
import type { Assessment } from './assess-document';
import type { Deps, Person } from './deps';
import { deciderOf, whoMayDecide, type Asked } from './who-may-decide';

/** Who looks, and what they may. */
export interface Viewer {
  readonly person: Person;
  readonly rights: ReadonlySet<string>;
  /** May change this very document in the content manager. */
  readonly mayEdit: boolean;
}

export interface Stands {
  readonly assessment: Assessment;
  readonly request: RequestRecord | undefined;
  readonly edition: EditionRow | undefined;
}

/** How a document and a request stand for one person, as the domain is asked what that person may do. */
export const situationOf = (deps: Deps) => {
  const askedNow = whoMayDecide(deps);

  return async (
    { assessment, request, edition }: Stands,
    { person, rights, mayEdit }: Viewer,
  ): Promise<{ readonly situation: Situation; readonly asked: Asked }> => {
    const state = request?.state;
    const asked = state?.status === 'pending' ? await askedNow(state) : NOBODY;
    const until = deps.host().goesLiveAt(assessment.document);
    const voice = asked.voices.find((one) => one.person === person.id);
    const situation: Situation = {
      person: person.id,
      rights,
      mayEdit,
      route: assessment.routed.route.outcome.route,
      request: state,
      voice: deciderOf(person.id, voice),
      eligible: votesOf(asked.voices),
      openComments: request && state && isOpen(state) ? await deps.comments.countBlocking(request.key) : 0,
      fingerprint: assessment.fingerprint,
      isLive: edition !== undefined || (await deps.reader.exists(assessment.document, 'published')),
      isLiveAlready: edition?.fingerprint === assessment.fingerprint,
      hasBlockingFindings: blocking(assessment.findings).length > 0,
      hasAlwaysBlocking: blocking(assessment.findings, true).length > 0,
      embargoedUntil: until !== undefined && until > deps.now() ? until : undefined,
      now: deps.now(),
    };
    return { situation, asked };
  };
};

const NOBODY: Asked = { groups: [], voices: [] };
