import { possibilities, type Possibilities } from '../domain/may';
import type { Approval, Instant, PersonId } from '../domain/request';
import type { RequestRecord } from '../domain/request-record';
import type { LastEdit } from '../store/document-reader';
import type { EditionRow } from '../store/edition-store';
import { assessDocument, type Assessment } from './assess-document';
import type { At, Deps } from './deps';
import { situationOf, type Viewer } from './situation-of';
import { resolvedFor } from './submit-request';
import type { Asked } from './who-may-decide';

export interface SubjectView extends Possibilities {
  readonly assessment: Assessment;
  /** Whom the rule asks about this very document. */
  readonly approval: Approval | undefined;
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
  const situate = situationOf(deps);

  return async (at: At, viewer: Viewer): Promise<SubjectView> => {
    const assessment = await assess(at);
    const request = (await deps.requests.openOf(at)) ?? (await deps.requests.latestOf(at));
    const edition = await deps.editions.live(at);
    const { situation, asked } = await situate({ assessment, request, edition }, viewer);
    const contributors = await deps.contributors.of(at);
    const edited = (await deps.reader.lastEdit(at)) ?? { at: deps.now(), by: null };
    const { outcome } = assessment.routed.route;
    const approval = outcome.route === 'approve' ? resolvedFor(outcome, deps.host(), assessment.document) : undefined;
    const { embargoedUntil } = situation;
    return { ...possibilities(situation), assessment, approval, request, edition, asked, contributors, edited, embargoedUntil }; // prettier-ignore
  };
};
