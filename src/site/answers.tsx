import type { Core } from '@strapi/strapi';
import type { ReactElement } from 'react';

import { hasMoved, isLive } from '../api/newsroom/http/answer-one';
import { KNOWN } from '../api/newsroom/parse/known';
import { parsePlanQuestion } from '../api/newsroom/parse/plan-question';
import { joined, type Found } from '../api/newsroom/rows/public-row';
import { publicChoicesOf } from '../api/newsroom/services/public-choices';
import { publicContactsOf } from '../api/newsroom/services/public-contacts';
import { publicMessagesOf } from '../api/newsroom/services/public-messages';
import { publicPlansOf } from '../api/newsroom/services/public-plans';
import { messageJsonLd, planJsonLd, type DescribedMessage, type DescribedPlan } from '../domain/public-json-ld';
import { langAround, langOf, type Lang } from './lang';
import { to } from './links';
import type { Message } from './message';
import { ArticlePage } from './pages/article';
import { ContactsPage } from './pages/contacts';
import { ListPage } from './pages/list';
import { GonePage, MissingPage } from './pages/nothing';
import { PlanPage } from './pages/plan';
import { PlansPage } from './pages/plans';
import { parseListQuestion } from './parse/list-question';
import type { Plan } from './plan';
import type { Site, View } from './view';
import { wordsOf } from './words';

/** What somebody asks for: the part of the address that varies, and the parameters as Strapi parses them. */
export interface Asked {
  readonly slug: string;
  readonly query: Readonly<Record<string, unknown>>;
}

export type Answer =
  | { readonly status: 200 | 400 | 404 | 410; readonly lang: Lang; readonly page: ReactElement }
  | { readonly status: 301; readonly location: string };

/** As many as anybody would read through. */
const PLANS = { sort: 'title:asc', pagination: { pageSize: '100', withCount: 'false' } };

/** What each page answers, from the rows that the public API reads and nothing else. */
export function answers(strapi: Core.Strapi, site: Site) {
  const viewIn = (lang: Lang): View => ({ site, lang, words: wordsOf(lang) });

  return {
    async list({ query }: Asked): Promise<Answer> {
      const lang = langOf(query['lang']);
      const asked = parseListQuestion(query, KNOWN);
      const choices = await publicChoicesOf(strapi).read();
      const about = { view: viewIn(lang), choices, chosen: asked.chosen };
      if ('refused' in asked)
        return { status: 400, lang, page: <ListPage {...about} found={undefined} refused={asked.refused} /> };
      const { question } = asked;
      const { json, total = 0 } = await publicMessagesOf(strapi).list(question);
      const pages = Math.ceil(total / question.pageSize);
      const found = { messages: json.map((parts) => read<Message>(joined(parts))), total, page: question.page, pages };
      return { status: 200, lang, page: <ListPage {...about} found={found} refused={[]} /> };
    },

    async message(asked: Asked): Promise<Answer> {
      const found = await publicMessagesOf(strapi).at(asked.slug);
      if (!found || !isLive(found)) return notLive('message', asked, found);
      const message = read<Message & DescribedMessage>(found.json);
      const lang = langOf(asked.query['lang'], langAround(message.language));
      return {
        status: 200,
        lang,
        page: <ArticlePage view={viewIn(lang)} message={message} linkedData={messageJsonLd(message, site)} />,
      };
    },

    async plans({ query }: Asked): Promise<Answer> {
      const lang = langOf(query['lang']);
      const question = parsePlanQuestion(PLANS, KNOWN);
      if (!('page' in question)) throw new Error('The question for all plans is refused.');
      const { json } = await publicPlansOf(strapi).list(question);
      return { status: 200, lang, page: <PlansPage view={viewIn(lang)} plans={json.map(read<Plan>)} /> };
    },

    async plan(asked: Asked): Promise<Answer> {
      const found = await publicPlansOf(strapi).at(asked.slug);
      if (!found || !isLive(found)) return notLive('plan', asked, found);
      const lang = langOf(asked.query['lang']);
      const plan = read<Plan & DescribedPlan>(found.json);
      return {
        status: 200,
        lang,
        page: <PlanPage view={viewIn(lang)} plan={plan} linkedData={planJsonLd(plan, site)} />,
      };
    },

    async contacts({ query }: Asked): Promise<Answer> {
      const lang = langOf(query['lang']);
      const contacts = await publicContactsOf(strapi).list({});
      return { status: 200, lang, page: <ContactsPage view={viewIn(lang)} contacts={contacts} /> };
    },

    missing: async (asked: Asked): Promise<Answer> => missing(asked),
  };

  function notLive(what: 'message' | 'plan', asked: Asked, found: Exclude<Found, { json: string }>): Answer {
    const { slug, query } = asked;
    if (!found) return missing(asked);
    if (hasMoved(found)) return { status: 301, location: moved(what, query, found.slug) };
    const lang = langOf(query['lang']);
    return { status: 410, lang, page: <GonePage view={viewIn(lang)} what={what} slug={slug} ended={found} /> };
  }

  function missing({ query }: Asked): Answer {
    const lang = langOf(query['lang']);
    return { status: 404, lang, page: <MissingPage view={viewIn(lang)} /> };
  }
}

const read = <Content,>(json: string): Content => JSON.parse(json) as Content;

/** An old address leads on in the language it was asked in, if it was asked in any. */
function moved(what: 'message' | 'plan', { lang }: Asked['query'], slug: string): string {
  const asked = langOf(lang);
  if (what === 'plan') return to.plan(asked, slug);
  return lang === asked ? to.message(asked, slug) : to.message('sv', slug, 'sv');
}
