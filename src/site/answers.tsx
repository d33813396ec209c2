import type { Core } from '@strapi/strapi';
import type { ReactElement } from 'react';

import { KNOWN } from '../api/newsroom/parse/known';
import { publicContactsOf } from '../api/newsroom/services/public-contacts';
import { publicMessagesOf } from '../api/newsroom/services/public-messages';
import { langAround, langOf, type Lang } from './lang';
import { to } from './links';
import type { Message } from './message';
import { ArticlePage } from './pages/article';
import { ContactsPage } from './pages/contacts';
import { ListPage } from './pages/list';
import { GonePage, MissingPage } from './pages/nothing';
import { parseListQuestion } from './parse/list-question';
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

/** What each page answers, from the rows that the public API reads and nothing else. */
export function answers(strapi: Core.Strapi, site: Site) {
  const messages = () => publicMessagesOf(strapi);
  const viewIn = (lang: Lang): View => ({ site, lang, words: wordsOf(lang) });

  return {
    async list({ query }: Asked): Promise<Answer> {
      const lang = langOf(query['lang']);
      const asked = parseListQuestion(query, KNOWN);
      const { chosen } = asked;
      const base = { view: viewIn(lang), choices: await messages().choices(), chosen };
      if ('refused' in asked)
        return { status: 400, lang, page: <ListPage {...base} found={undefined} refused={asked.refused} /> };
      const { question } = asked;
      const { json, total = 0 } = await messages().list(question);
      const found = { messages: json.map(messageIn), total, page: question.page, pages: Math.ceil(total / question.pageSize) }; // prettier-ignore
      return { status: 200, lang, page: <ListPage {...base} found={found} refused={[]} /> };
    },

    async message({ slug, query }: Asked): Promise<Answer> {
      const found = await messages().at(slug);
      if (!found) return missing({ slug, query });
      if (found.state === 'moved') return { status: 301, location: moved(query, found.slug) };
      if (found.state !== 'live') {
        const lang = langOf(query['lang']);
        return { status: 410, lang, page: <GonePage view={viewIn(lang)} slug={slug} ended={found} /> };
      }
      const message = messageIn(found.json);
      const lang = langOf(query['lang'], langAround(message.language));
      return { status: 200, lang, page: <ArticlePage view={viewIn(lang)} message={message} linkedData="{}" /> };
    },

    async contacts({ query }: Asked): Promise<Answer> {
      const lang = langOf(query['lang']);
      const contacts = await publicContactsOf(strapi).list({});
      return { status: 200, lang, page: <ContactsPage view={viewIn(lang)} contacts={contacts} /> };
    },

    missing,
  };

  async function missing({ query }: Asked): Promise<Answer> {
    const lang = langOf(query['lang']);
    return { status: 404, lang, page: <MissingPage view={viewIn(lang)} /> };
  }
}

const messageIn = (json: string): Message => JSON.parse(json) as Message;

/** An old address leads on in the language it was asked in, if it was asked in any. */
function moved({ lang }: Asked['query'], slug: string): string {
  const asked = langOf(lang);
  return lang === asked ? to.message(asked, slug) : to.message('sv', slug, 'sv');
}
