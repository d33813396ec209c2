import type { Host } from 'strapi-plugin-attest/strapi-server';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { blocksHtml } from '../api/newsroom/html/blocks-html';
import { saidBy } from '../domain/public-message';
import type { ShownMessage } from '../domain/shown-message';
import { written, type Lang } from '../site/lang';
import type { Message } from '../site/message';
import { Attachments, Invitation, PressContacts } from '../site/pages/beside-article';
import { Pictures } from '../site/pages/pictures';
import type { View } from '../site/view';
import { wordsOf } from '../site/words';
import { MESSAGE } from './host/governed';

/** A message as its page will show it, for whoever decides on it without the panel. A plan is shown by its fields. */
export const asRead: NonNullable<Host['asRead']> = ({ uid, content, shown }, language) => {
  if (uid !== MESSAGE) return undefined;
  const message = saidBy(content, shown as unknown as ShownMessage, blocksHtml) as unknown as Message;
  return lowered(renderToStaticMarkup(<Text view={viewIn(language)} message={message} />));
};

/** The parts of the newsroom's pages that are used here ask nothing of the site. */
const viewIn = (lang: Lang): View => ({
  site: { title: '', accessibility: '', api: '', of: (path) => path, page: (slug) => slug, planPage: (slug) => slug },
  lang,
  words: wordsOf(lang),
});

function Text({ view, message }: { readonly view: View; readonly message: Message }): ReactElement {
  const { headline, language, preamble, bodyHtml, quotes, facts, images } = message;
  return (
    <>
      <div {...written(language)}>
        <h2>{headline}</h2>
        {preamble !== null && (
          <p>
            <strong>{preamble}</strong>
          </p>
        )}
        <div dangerouslySetInnerHTML={{ __html: bodyHtml }} />
        {quotes.map(({ text, name, title, office }, nth) => (
          <blockquote key={nth}>
            <p>{text}</p>
            <p>{[name, title, office].filter(Boolean).join(', ')}</p>
          </blockquote>
        ))}
        {facts !== null && <p>{facts}</p>}
      </div>
      <Pictures view={view} language={language} images={images} />
      <Invitation view={view} message={message} />
      <PressContacts view={view} contacts={message.pressContacts} />
      <Attachments view={view} message={message} />
    </>
  );
}

/** It stands below a heading of the page around it. What people have written holds no tags: it is escaped. */
const lowered = (html: string): string => html.replace(/<(\/?)h([2-5])(?=[\s>])/g, (_, end: string, level: string) => `<${end}h${Number(level) + 1}`); // prettier-ignore
