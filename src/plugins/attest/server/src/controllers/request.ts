import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { ContentView, RequestRow } from '../../../shared/contracts';
import { settingsOf } from '../config';
import { NO_NAMES } from '../domain/display-names';
import { Refused } from '../domain/refusal';
import type { RequestRecord } from '../domain/request-record';
import { localParts } from '../domain/zoned-time';
import type { ActsService } from '../services/acts';
import type { ClockService } from '../services/clock';
import type { LogService } from '../services/log';
import { inboxStore, type InboxRow } from '../store/inbox-store';
import { noticeStore } from '../store/notice-store';
import { answering, idIn, may, personIn, readable } from './call';
import { namesFor } from './names';
import * as input from './parse/acts-input';
import { parsed } from './parse/parsed';
import { requestDetail } from './request-detail';
import { commentView, personView, type Names } from './views';

export const requestController = ({ strapi }: { strapi: Core.Strapi }) => {
  const acts = (): ActsService => strapi.plugin('attest').service('acts');
  const inbox = inboxStore(strapi);
  const notices = noticeStore(strapi);
  const now = (): Date => (strapi.plugin('attest').service('clock') as ClockService).now();
  const today = (): string => localParts(now(), settingsOf(strapi).calendar.zone).date;

  return {
    submit: answering(async (ctx) => {
      const { uid, documentId, note, fingerprint } = parsed(input.submission, ctx.request.body);
      const { mayEdit } = await readable(strapi, ctx, { uid, documentId });
      if (!mayEdit) throw new Refused('right-missing', { right: 'update' });
      await answer(ctx, await acts().submit({ uid, documentId }, personIn(ctx), { note, saw: fingerprint }));
      ctx.status = 201;
    }),

    list: answering(async (ctx) => {
      const { view, page, pageSize, sort, submittedBy, ...given } = parsed(input.inbox, ctx.query);
      const mayReadAll = may(ctx, 'request.read');
      if (!mayReadAll && (view === 'open' || view === 'all'))
        throw new Refused('right-missing', { right: 'request.read' });
      const reader = { person: personIn(ctx).id, groups: await groupsOf(ctx), mayReadAll, now: now().toISOString() };
      const filters = { ...given, submittedBy: submittedBy && reader.person };
      const wanted = { view, page, pageSize, sort: input.sortOf(sort, view), filters };
      const { rows, counts, total } = await inbox.page(reader, wanted);
      const names = await namesFor(acts().deps, rows.map(({ submittedBy }) => Number(submittedBy)), false); // prettier-ignore
      const pagination = { page, pageSize, total, pageCount: Math.ceil(total / pageSize) };
      ctx.body = { data: rows.map((row) => rowView(row, names, reader.now)), meta: { pagination, counts } };
    }),

    one: answering(async (ctx) => answer(ctx, await visible(ctx))),

    diff: answering(async (ctx) => {
      const record = await visible(ctx);
      const { against } = parsed(input.against, ctx.query);
      const compared = await acts().compare(record, against === 'submitted' ? { submitted: await submitted(record) } : against); // prettier-ignore
      ctx.body = { data: compared?.differences ?? null, meta: { names: compared?.names ?? NO_NAMES } };
    }),

    content: answering(async (ctx) => {
      const { uid, document: documentId, title, state, snapshot } = await visible(ctx);
      const { content, shown, names, facts } = await acts().deps.snapshots.read(snapshot);
      const { fingerprint } = state;
      const data: ContentView = { uid, documentId, title, fingerprint, content, shown, names: names ?? NO_NAMES, facts }; // prettier-ignore
      ctx.body = { data };
    }),

    decide: answering(async (ctx) => {
      const record = await visible(ctx);
      const intent = parsed(input.decision(today()), ctx.request.body);
      await answer(ctx, await acts().decide(record.key, intent, personIn(ctx)));
    }),
    confirm: answering(async (ctx) => {
      const record = await visible(ctx);
      const { fingerprint } = parsed(input.confirmation, ctx.request.body);
      await answer(ctx, await acts().confirm(record.key, fingerprint, personIn(ctx)));
    }),
    withdraw: answering(async (ctx) => {
      const record = await visible(ctx);
      await answer(ctx, await acts().withdraw(record.key, personIn(ctx)));
    }),
    reassign: answering(async (ctx) => {
      const record = await visible(ctx);
      const { to, reason } = parsed(input.reassignment, ctx.request.body);
      await answer(ctx, await acts().reassign(record.key, to, reason, personIn(ctx)));
    }),
    renewLinks: answering(async (ctx) => {
      const record = await visible(ctx);
      await answer(ctx, await acts().renewLinks(record.key, personIn(ctx)));
    }),
    unschedule: answering(async (ctx) => {
      const record = await visible(ctx);
      await answer(ctx, await acts().unschedule(record.key, personIn(ctx)));
    }),

    acknowledge: answering(async (ctx) => {
      const record = await visible(ctx);
      const count = await acts().deps.turn(async () => {
        const acknowledged = await notices.acknowledge(personIn(ctx).id, record.key, now());
        const subject = { uid: record.uid, document: record.document };
        const entry = { kind: 'acknowledged', by: personIn(ctx), subject, data: { request: record.key } };
        if (acknowledged > 0) await acts().deps.log.append(entry);
        return acknowledged;
      });
      ctx.body = { data: { acknowledged: count } };
    }),

    comment: answering(async (ctx) => {
      const record = await visible(ctx);
      const given = parsed(input.comment, ctx.request.body);
      const comment = await acts().comment(record.key, given, personIn(ctx));
      ctx.status = 201;
      ctx.body = { data: commentView(comment, await namesFor(acts().deps, [comment.by], false), true) };
    }),
    resolve: answering(async (ctx) => {
      const record = await visible(ctx);
      await acts().resolve(record.key, idIn(ctx, 'cid'), personIn(ctx));
      await answer(ctx, record);
    }),
    review: answering(async (ctx) => {
      const record = await visible(ctx);
      await answer(ctx, await acts().review(record.key, parsed(input.review, ctx.request.body), personIn(ctx)));
    }),
  };

  /** What the author submitted, before anybody amended it. */
  async function submitted({ key, uid, document, state }: RequestRecord): Promise<string> {
    const log: LogService = strapi.plugin('attest').service('log');
    const { entries } = await log.page(1, 100, { kind: 'request-submitted', uid, document });
    const fingerprint = entries.find(({ data }) => data['request'] === key)?.data['fingerprint'];
    return typeof fingerprint === 'string' ? fingerprint : state.fingerprint;
  }

  /** A request the person has part in, or may read all of. Any other answers as one that does not exist. */
  async function visible(ctx: Context): Promise<RequestRecord> {
    const record = await acts().deps.requests.byKey(idIn(ctx, 'id'));
    if (!record) throw new Refused('not-found');
    const { id } = personIn(ctx);
    const isTheirs = record.state.submittedBy === id || record.state.contributors.includes(id);
    if (may(ctx, 'request.read') || isTheirs || (await isAsked(ctx, record)) || (await notices.wasTold(id, record.key)))
      return record;
    throw new Refused('not-found');
  }

  async function isAsked(ctx: Context, { key }: RequestRecord): Promise<boolean> {
    const asked = await acts().deps.requests.groupsAsked(key);
    return (await groupsOf(ctx)).some((group) => asked.includes(group));
  }

  /** Groups the person sits in, or stands in for somebody in. */
  async function groupsOf(ctx: Context): Promise<readonly string[]> {
    const { host, deputies, now: instant } = acts().deps;
    const { id } = personIn(ctx);
    const own = await host().groupsOf(id, instant());
    const others = await deputies.principalsOf(id, instant());
    const theirs = await Promise.all(others.map((principal) => host().groupsOf(principal, instant())));
    return [...new Set([...own, ...theirs.flat()])];
  }

  async function answer(ctx: Context, record: RequestRecord): Promise<void> {
    ctx.body = { data: await requestDetail(strapi, ctx, record) };
  }
};

function rowView(row: InboxRow, names: Names, now: string): RequestRow {
  const { key, uid, document, title, route, status, rule, ruleTitle, step, dueAt, goesLiveAt } = row as never as Record<
    string,
    never
  >;
  const { submittedAt, submittedBy, category, reviewState } = row as never as Record<string, never>;
  const by = personView(Number(submittedBy), names);
  const isOverdue = status === 'pending' && dueAt !== null && String(dueAt) < now;
  return { id: key, uid, documentId: document, title, route, status, rule, ruleTitle, step, dueAt, isOverdue, goesLiveAt, submittedAt, submittedBy: by, category, review: reviewState } as unknown as RequestRow; // prettier-ignore
}
