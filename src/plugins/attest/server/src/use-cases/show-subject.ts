import { votesOf } from '../domain/eligibility';
import { isOpen } from '../domain/procedure';
import { possibilities, type Possibilities } from '../domain/may';
import { blocking } from '../domain/standing';
import type { EditionRow } from '../store/edition-store';
import type { RequestRecord } from '../domain/request-record';
import type { Instant, PersonId } from '../domain/request';
import type { LastEdit } from '../store/document-reader';
import { assessDocument, type Assessment } from './assess-document';
import type { At, Deps, Person } from './deps';
import { deciderOf, whoMayDecide, type Asked } from './who-may-decide';

/** Who looks, and what they may. */
export interface Viewer {
  readonly person: Person;
  readonly rights: ReadonlySet<string>;
  /** May change this very document in the content manager. */
  readonly mayEdit: boolean;
}

export interface SubjectView extends Possibilities {
  readonly assessment: Assessment;
  readonly request: RequestRecord | undefined;
  readonly edition: EditionRow | undefined;
  readonly asked: Asked;
  readonly contributors: readonly PersonId[];
  readonly edited: LastEdit;
  readonly embargoedUntil: Instant | undefined;
}

/** How a document stands with the policy, for whoever looks at it: what the edit view shows and offers. */
export const showSubject = (deps: Deps) => {
  const assess = assessDocument(deps);
  const askedNow = whoMayDecide(deps);

  return async (at: At, { person, rights, mayEdit }: Viewer): Promise<SubjectView> => {
    const assessment = await assess(at);
    const request = (await deps.requests.openOf(at)) ?? (await deps.requests.latestOf(at));
    const edition = await deps.editions.live(at);
    const state = request?.state;
    const asked = state?.status === 'pending' ? await askedNow(state) : NOBODY;
    const voice = asked.voices.find((one) => one.person === person.id);
    const until = deps.host().goesLiveAt(assessment.document);
    const embargoedUntil = until !== undefined && until > deps.now() ? until : undefined;
    const found = possibilities({
      person: person.id,
      rights,
      mayEdit,
      route: assessment.routed.route.outcome.route,
      request: state,
      voice: deciderOf(person.id, voice),
      eligible: votesOf(asked.voices),
      openComments: request && state && isOpen(state) ? await deps.comments.countBlocking(request.key) : 0,
      fingerprint: assessment.fingerprint,
      isLive: edition !== undefined || (await deps.reader.exists(at, 'published')),
      isLiveAlready: edition?.fingerprint === assessment.fingerprint,
      hasBlockingFindings: blocking(assessment.findings).length > 0,
      hasAlwaysBlocking: blocking(assessment.findings, true).length > 0,
      embargoedUntil,
      now: deps.now(),
    });
    const contributors = await deps.contributors.of(at);
    const edited = (await deps.reader.lastEdit(at)) ?? { at: deps.now(), by: null };
    return { ...found, assessment, request, edition, asked, contributors, edited, embargoedUntil };
  };
};

const NOBODY: Asked = { groups: [], voices: [] };
