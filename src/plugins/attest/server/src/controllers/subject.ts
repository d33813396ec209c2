import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { ContentView, HistoryEntry, SubjectView } from '../../../shared/contracts';
import { namesIn } from '../domain/display-names';
import type { Route } from '../domain/policy';
import { Refused } from '../domain/refusal';
import type { ActsService } from '../services/acts';
import type { At } from '../use-cases/deps';
import type { SubjectView as Subject } from '../use-cases/show-subject';
import { languageOf } from '../words/language';
import { sentenceOf } from '../words/refusal-error';
import { answering, idIn, personIn, readable, rightsOf } from './call';
import { historyOf } from './history';
import { namesFor } from './names';
import * as input from './parse/acts-input';
import { parsed } from './parse/parsed';
import {
  editionView,
  findingView,
  personsIn,
  personView,
  groupViews,
  requestView,
  stepView,
  type Names,
} from './views';

export const subjectController = ({ strapi }: { strapi: Core.Strapi }) => {
  const acts = (): ActsService => strapi.plugin('attest').service('acts');

  return {
    one: answering(async (ctx) => {
      const at = documentIn(ctx);
      const { mayEdit } = await readable(strapi, ctx, at);
      const viewer = { person: personIn(ctx), rights: rightsOf(ctx), mayEdit };
      const subject = await acts().subject(at, viewer);
      const persons = [
        ...(subject.request ? personsIn(subject.request) : []),
        ...subject.asked.voices.map(({ person }) => person),
        ...subject.contributors,
        subject.edited.by ?? 0,
      ];
      const names = await namesFor(acts().deps, persons);
      ctx.body = {
        data: viewOf(subject, names, { history: await historyOf(strapi, at), language: languageOf(ctx.state) }),
      };
    }),

    /** The draft, as far as the person may read it. */
    content: answering(async (ctx) => {
      const at = documentIn(ctx);
      const { mayRead } = await readable(strapi, ctx, at);
      const { title, fingerprint, content, shown, names, facts } = await acts().describe(at);
      const hidden = Object.keys(content).filter((field) => !mayRead(field));
      const open = Object.fromEntries(Object.entries(content).filter(([field]) => !hidden.includes(field)));
      // What the application keeps beside the content may speak of any field.
      const beside = hidden.length > 0 ? null : shown;
      const data: ContentView = { ...at, title, fingerprint, content: open, shown: beside, names: namesIn(open, names), facts }; // prettier-ignore
      ctx.body = { data };
    }),

    publish: answering(async (ctx) => {
      const { uid, documentId, at, fingerprint } = parsed(input.publication, ctx.request.body);
      await readable(strapi, ctx, { uid, documentId });
      if (await isForLater({ uid, documentId }, at)) {
        const record = await acts().schedule({ uid, documentId }, at, personIn(ctx), fingerprint);
        ctx.body = { data: requestView(record, await namesFor(acts().deps, personsIn(record))) };
        return;
      }
      await acts().publish({ uid, documentId }, personIn(ctx), fingerprint);
      await answerEdition(ctx, { uid, documentId });
    }),

    unpublish: answering(async (ctx) => {
      const { uid, documentId, reason } = parsed(input.unpublication, ctx.request.body);
      await readable(strapi, ctx, { uid, documentId });
      if (!reason.trim()) throw new Refused('reason-missing', { field: 'reason' });
      await acts().unpublish({ uid, documentId }, reason, personIn(ctx));
      await answerEdition(ctx, { uid, documentId });
    }),

    override: answering(async (ctx) => {
      const { uid, documentId, category, reason } = parsed(input.override, ctx.request.body);
      await readable(strapi, ctx, { uid, documentId });
      if (!reason.trim()) throw new Refused('reason-missing', { field: 'reason' });
      await acts().override({ uid, documentId }, { category, reason }, personIn(ctx));
      const record = await acts().deps.requests.latestOf({ uid, documentId });
      if (record) ctx.body = { data: requestView(record, await namesFor(acts().deps, personsIn(record))) };
      ctx.status = 201;
    }),

    falseAlarm: answering(async (ctx) => {
      const at = documentIn(ctx);
      const { mayEdit } = await readable(strapi, ctx, at);
      if (!mayEdit) throw new Refused('right-missing', { right: 'update' });
      await acts().markFalseAlarm(at, parsed(input.falseAlarm, ctx.request.body), personIn(ctx));
      ctx.status = 204;
    }),
  };

  function documentIn(ctx: Context): At {
    return { uid: String(ctx['params'].uid), documentId: idIn(ctx, 'documentId', 'no-such-document') };
  }

  /** One clock: an embargo that has not passed is when the text goes live, also when no time was given. */
  async function isForLater(at: At, given: string | undefined): Promise<boolean> {
    if (given !== undefined) return true;
    const { reader, host, now } = acts().deps;
    const read = await reader.read(at, 'draft', host().populate(at.uid));
    const until = read && host().goesLiveAt({ ...at, row: read.row });
    return until !== undefined && until > now();
  }

  async function answerEdition(ctx: Context, at: At): Promise<void> {
    const edition = await acts().deps.editions.latest(at);
    ctx.body = { data: edition ? editionView(edition) : null };
  }
};

function viewOf(
  subject: Subject,
  names: Names,
  { history, language }: { history: readonly HistoryEntry[]; language: 'sv' | 'en' },
): SubjectView {
  const { assessment, approval, request, edition, asked, may: deeds, blockedBy, contributors, edited } = subject;
  const { title, routed, facts, findings, fingerprint, policyVersion } = assessment;
  const { route, requirements } = routed;
  const details = { reasons: findings.filter(({ strength }) => strength === 'must'), because: route.because };
  return {
    title,
    route: route.outcome.route,
    rule: ruleView(route),
    because: route.because,
    policyVersion,
    facts,
    requirements: requirements.map(({ id, strength, because }) => ({ id, strength, because })),
    steps: (approval?.steps ?? []).map((step) => stepView(step, names)),
    fourEyes: approval?.fourEyes ?? null,
    publish: approval?.publish ?? null,
    informs: route.outcome.route === 'inform' ? groupViews(route.outcome.groups, names) : [],
    embargoedUntil: subject.embargoedUntil ?? null,
    edited: { at: edited.at, by: edited.by === null ? null : personView(edited.by, names) },
    contributors: contributors.map((id) => personView(id, names)),
    deciders: asked.voices.flatMap(({ person, linkTo }) => (linkTo === undefined ? [personView(person, names)] : [])),
    checks: findings.map(findingView),
    request: request ? requestView(request, names) : null,
    edition: edition ? editionView(edition) : null,
    fingerprint,
    may: deeds,
    blockedBy: blockedBy.map((code) => ({ code, message: sentenceOf(code, details, language) })),
    history,
  };
}

const ruleView = ({ id, title, source, strength, reference, legalBasis }: Route): SubjectView['rule'] => ({
  id,
  title,
  source,
  strength,
  reference: reference ?? null,
  legalBasis: legalBasis ?? null,
});
