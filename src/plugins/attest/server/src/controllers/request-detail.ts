import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { ChangedView, HistoryEntry, NextView, RequestDetail, RequirementView } from '../../../shared/contracts';
import type { Next } from '../domain/next';
import type { Requirement, Route } from '../domain/policy';
import type { RequestRecord } from '../domain/request-record';
import type { ActsService } from '../services/acts';
import { noticeStore } from '../store/notice-store';
import { withoutLink } from '../use-cases/renew-links';
import { languageOf } from '../words/language';
import { sentenceOf } from '../words/refusal-error';
import { accessTo, may, personIn, rightsOf } from './call';
import { historyOf } from './history';
import { namesFor } from './names';
import { commentView, findingView, groupViews, personsIn, personView, requestView, type Names } from './views';

/** A request as its page shows it, for the person who asks. */
export async function requestDetail(strapi: Core.Strapi, ctx: Context, record: RequestRecord): Promise<RequestDetail> {
  const acts: ActsService = strapi.plugin('attest').service('acts');
  const at = { uid: record.uid, documentId: record.document };
  const access = await accessTo(strapi, ctx, at);
  const person = personIn(ctx);
  const shown = await acts.request(record, { person, rights: rightsOf(ctx), mayEdit: access?.mayEdit ?? false });
  const comments = await acts.deps.comments.of(record.key);
  const history = (await historyOf(strapi, at)).filter(({ data }) => data['request'] === record.key);
  const { asked, changedSince, onBehalfOf, rule, findings, next, nextAtMeeting, resolvable } = shown;
  const deciders = asked.voices.flatMap(({ person: decider, linkTo }) => (linkTo === undefined ? [decider] : []));
  const commenting = comments.flatMap(({ by, resolvedBy }) => [by, resolvedBy ?? 0]);
  const names = await namesFor(acts.deps, [...personsIn(record), ...commenting, ...deciders, onBehalfOf ?? 0]);
  const language = languageOf(ctx.state);
  return {
    ...requestView(record, names),
    comments: comments.map((comment) => commentView(comment, names, resolvable.includes(comment.key))),
    source: rule ? sourceOf(rule) : null,
    requirements: record.requirements.map(requirementView),
    checks: findings?.map(findingView) ?? null,
    questions: shown.questions,
    may: shown.may,
    blockedBy: shown.blockedBy.map((code) => ({ code, message: sentenceOf(code, {}, language) })),
    asked: groupViews(asked.groups, names),
    deciders: deciders.map((id) => personView(id, names)),
    onBehalfOf: onBehalfOf === undefined ? null : personView(onBehalfOf, names),
    next: next ? nextView(next, record, names) : null,
    nextAtMeeting: nextAtMeeting ? nextView(nextAtMeeting, record, names) : null,
    isCurrent: changedSince?.length === 0,
    changedSince: changedSince?.length === 0 ? null : changedView(changedSince ?? [], history),
    mayOpen: access !== undefined,
    mayAmend: shown.mayAmend,
    mayReview: shown.mayReview,
    mayRenewLinks: may(ctx, 'submit') && (await withoutLink(acts.deps)(record, asked, 'expired')).length > 0,
    mayAcknowledge: await hasToAcknowledge(strapi, person.id, record.key),
    history,
  };
}

const sourceOf = ({ source, reference, legalBasis, strength }: Route): RequestDetail['source'] => ({
  text: source,
  reference: reference ?? null,
  legalBasis: legalBasis ?? null,
  strength,
});

function requirementView(requirement: Requirement): RequirementView {
  const { id, title, because, source, strength } = requirement;
  const [check, advice] = 'check' in requirement ? [requirement.check, null] : [null, requirement.advice];
  return { id, title, because, source, strength, check, advice };
}

function nextView(next: Next, { state }: RequestRecord, names: Names): NextView {
  if (next.kind !== 'next-step') return next;
  const groups = state.approval.steps[next.step]?.groups ?? [];
  return { kind: 'next-step', groups: groupViews(groups, names) };
}

/** Who changed the text is known where the change ended the request. */
function changedView(fields: readonly string[], history: readonly HistoryEntry[]): ChangedView {
  const ended = history.find(({ kind }) => kind === 'request-void');
  return { fields, by: ended?.by ?? null, at: ended?.at ?? null };
}

async function hasToAcknowledge(strapi: Core.Strapi, person: number, request: string): Promise<boolean> {
  return (await noticeStore(strapi).unacknowledged(person)).some((notice) => notice.request === request);
}
