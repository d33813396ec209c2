import type { Core } from '@strapi/strapi';

import type { NoticeView } from '../../../shared/contracts';
import type { Notice } from '../domain/notice';
import type { NotifierService } from '../services/notifier';
import { languageOf, type Language } from '../words/language';
import { HAPPENED, SOMETHING_HAPPENED } from '../words/mail-words';
import { answering, personIn } from './call';
import { noticesSeen } from './parse/acts-input';
import { pageQuery, parsed } from './parse/parsed';

/** What each person has been told in the panel; everybody's own and nobody else's. */
export const noticeController = ({ strapi }: { strapi: Core.Strapi }) => {
  const notifier = (): NotifierService => strapi.plugin('attest').service('notifier');

  return {
    list: answering(async (ctx) => {
      const { page, pageSize } = parsed(pageQuery, ctx.query);
      const { notices, total, unseen } = await notifier().forPerson(personIn(ctx).id, page, pageSize);
      const language = languageOf(ctx.state);
      const pagination = { page, pageSize, total, pageCount: Math.ceil(total / pageSize) };
      ctx.body = { data: notices.map((notice) => viewOf(notice, language)), meta: { pagination, unseen } };
    }),

    /** Only those that are named: what came while the list was read has not been seen. */
    seen: answering(async (ctx) => {
      const { ids } = parsed(noticesSeen, ctx.request.body);
      ctx.body = { data: { seen: await notifier().seen(personIn(ctx).id, ids) } };
    }),
  };
};

const viewOf = (
  { key, kind, title, uid, document, request, words, at, seenAt }: Notice,
  language: Language,
): NoticeView => ({
  id: key,
  kind,
  sentence: (HAPPENED[kind] ?? SOMETHING_HAPPENED)[language],
  title,
  uid,
  documentId: document,
  request,
  text: [words['text'], words['comment'], words['reason']].find(isWritten) ?? null,
  at,
  isSeen: seenAt !== null,
});

const isWritten = (word: unknown): word is string => typeof word === 'string' && word !== '';
