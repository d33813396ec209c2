import type { CommentView, DecisionView, EditionView, FindingView, GroupView, OverrideView, PersonView, RequestView, StepView } from '../../../shared/contracts'; // prettier-ignore
import type { Group } from '../domain/facts';
import type { StepRule } from '../domain/policy';
import type { Decision, PersonId } from '../domain/request';
import type { OverrideRecord, RequestRecord } from '../domain/request-record';
import type { Found } from '../domain/standing';
import type { RequestComment } from '../store/comment-store';
import type { EditionRow } from '../store/edition-store';

/** Names of people and groups for one answer, looked up together. */
export interface Names {
  readonly persons: ReadonlyMap<PersonId, string>;
  readonly groups: ReadonlyMap<string, GroupView>;
}

export const personView = (id: PersonId, { persons }: Names): PersonView => ({ id, name: persons.get(id) ?? '' });

export const groupViews = (groups: readonly string[], names: Names): readonly GroupView[] =>
  groups.map((id) => names.groups.get(id) ?? { id, name: id, shortName: id });

export const groupView = ({ id, name, shortName }: Group): GroupView => ({ id, name, shortName: shortName ?? name });

export const stepView = ({ groups, quorum, within }: StepRule, names: Names): StepView => ({
  groups: groupViews(groups, names),
  quorum,
  within: within ?? null,
});

export function requestView(record: RequestRecord, names: Names): RequestView {
  const { state, override } = record;
  const { approval, decisions, contributors } = state;
  return {
    id: record.key,
    uid: record.uid,
    documentId: record.document,
    title: record.title,
    route: record.route,
    status: state.status,
    fingerprint: state.fingerprint,
    rule: { id: record.rule, title: record.ruleTitle, because: record.because },
    policyVersion: record.policyVersion,
    fourEyes: approval.fourEyes,
    step: 'step' in state ? state.step : null,
    steps: approval.steps.map((step) => stepView(step, names)),
    dueAt: record.dueAt,
    goesLiveAt: state.status === 'scheduled' ? state.goesLiveAt : null,
    submittedBy: personView(state.submittedBy, names),
    submittedAt: record.submittedAt,
    contributors: contributors.map((id) => personView(id, names)),
    note: record.note,
    comment: 'comment' in state ? state.comment : null,
    changed: state.status === 'void' ? state.changed : [],
    decisions: decisions.map((decision) => decisionView(decision, names)),
    override: override ? overrideView(override, names) : null,
  };
}

function decisionView({ by, onBehalfOf, byLinkTo, comment, meeting, ...vote }: Decision, names: Names): DecisionView {
  const office = byLinkTo === undefined ? undefined : groupViews([byLinkTo], names)[0];
  return {
    ...vote,
    by: office ? { id: by, name: office.name } : personView(by, names),
    byLinkTo: office ?? null,
    // A link is given in nobody's place: that its address is somebody's only keeps them from answering twice.
    onBehalfOf: onBehalfOf === undefined || office ? null : personView(onBehalfOf, names),
    comment: comment ?? null,
    meeting: meeting ?? null,
  };
}

function overrideView(
  { category, reason, review, reviewDueAt, reviewedBy, comment }: OverrideRecord,
  names: Names,
): OverrideView {
  const by = reviewedBy === null ? null : personView(reviewedBy, names);
  return { category, reason, review, reviewDueAt, reviewedBy: by, comment };
}

export const commentView = (comment: RequestComment, names: Names, mayResolve: boolean): CommentView => ({
  id: comment.key,
  field: comment.field,
  text: comment.text,
  isBlocking: comment.isBlocking,
  by: personView(comment.by, names),
  at: comment.at,
  resolvedBy: comment.resolvedBy === null ? null : personView(comment.resolvedBy, names),
  resolvedAt: comment.resolvedAt,
  mayResolve,
});

export const editionView = ({
  key,
  fingerprint,
  route,
  rule,
  request,
  liveFrom,
  liveTo,
  reason,
}: EditionRow): EditionView => ({
  id: key,
  fingerprint,
  route,
  rule,
  request,
  liveFrom,
  liveTo,
  reason,
});

export const findingView = (found: Found): FindingView => ({
  id: found.id,
  field: found.field,
  code: found.code,
  strength: found.strength,
  always: found.always ?? false,
  requirement: found.requirement ?? null,
  because: found.because ?? null,
  detail: found.detail ?? {},
  mark: found.mark ?? null,
});

/** Everybody a request names. */
export function personsIn({ state, override }: RequestRecord): readonly PersonId[] {
  const decided = state.decisions.flatMap(({ by, onBehalfOf }) => (onBehalfOf === undefined ? [by] : [by, onBehalfOf]));
  return [state.submittedBy, ...state.contributors, ...decided, ...(override?.reviewedBy ? [override.reviewedBy] : [])];
}
