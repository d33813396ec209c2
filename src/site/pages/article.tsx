import type { ReactElement } from 'react';

import { safeLink } from '../../api/newsroom/html/safe-link';
import { feedsOf } from '../feeds';
import { written } from '../lang';
import { to } from '../links';
import type { Message } from '../message';
import { KINDS, LANGUAGES, nameIn } from '../names';
import type { View } from '../view';
import { day, dayAndTime } from '../written-out';
import { About, Attachments, Invitation, PressContacts } from './beside-article';
import { Layout } from './layout';
import { Pictures } from './pictures';

interface Article {
  readonly view: View;
  readonly message: Message;
  /** What search engines read of it, as JSON that can stand in HTML. */
  readonly linkedData: string;
}

/** One message, with all that was published with it. */
export function ArticlePage({ view, message, linkedData }: Article): ReactElement {
  const { site, lang, words } = view;
  const { slug, headline, language, preamble, bodyHtml, quotes, facts, images } = message;
  const own = written(language);
  const [first, ...others] = images;
  return (
    <Layout
      view={view}
      title={headline}
      description={preamble}
      inLang={(other) => to.message(other, slug, language)}
      feeds={feedsOf(site.api)}
      head={<Head view={view} message={message} linkedData={linkedData} />}
    >
      <article className="article">
        <Opening view={view} message={message} />
        <div className="text">
          {preamble !== null && (
            <p className="preamble" {...own}>
              {preamble}
            </p>
          )}
          {first && <Pictures view={view} language={language} images={[first]} />}
          {bodyHtml !== '' && <div {...own} dangerouslySetInnerHTML={{ __html: bodyHtml }} />}
          {quotes.map((quote, nth) => (
            <Quote key={nth} quote={quote} language={language} />
          ))}
          {facts !== null && (
            <section className="facts" aria-labelledby="facts">
              <h2 id="facts">{words.facts}</h2>
              <p {...own}>{facts}</p>
            </section>
          )}
          {others.length > 0 && (
            <section aria-labelledby="images">
              <h2 id="images">{words.images}</h2>
              <Pictures view={view} language={language} images={others} />
            </section>
          )}
        </div>
        <div className="beside">
          <Invitation view={view} message={message} />
          <PressContacts view={view} contacts={message.pressContacts} />
          <Attachments view={view} message={message} />
          <About view={view} message={message} />
        </div>
      </article>
      <p className="back">
        <a href={to.list(lang)}>
          <span aria-hidden="true">← </span>
          {words.back}
        </a>
      </p>
    </Layout>
  );
}

function Head({ view: { site, lang }, message, linkedData }: Article): ReactElement {
  const { slug, headline, preamble, language, images, translations } = message;
  const [picture] = images.flatMap(({ url }) => safeLink(url) ?? []);
  return (
    <>
      <link rel="canonical" href={site.page(slug)} />
      {translations.map((other) => (
        <link key={other.slug} rel="alternate" hrefLang={other.language} href={site.page(other.slug)} />
      ))}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={headline} />
      <meta property="og:site_name" content={site.title} />
      <meta
        property="og:locale"
        content={language.slice(0, 2) === 'en' ? 'en_GB' : lang === 'sv' ? 'sv_SE' : 'en_GB'}
      />
      {preamble !== null && <meta property="og:description" content={preamble} />}
      {picture !== undefined && <meta property="og:image" content={site.of(picture)} />}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: linkedData }} />
    </>
  );
}

function Opening({ view, message }: { view: View; message: Message }): ReactElement {
  const { lang, words } = view;
  const { kind, headline, language, publishedAt, updatedAt, organisations, corrects, correctedBy } = message;
  return (
    <header className="opening">
      {correctedBy !== null && (
        <p className="notice">
          {words.correctedBy} <a href={to.message(lang, correctedBy.slug)}>{correctedBy.headline}</a>
        </p>
      )}
      <p className="meta">
        <span>{nameIn(KINDS, lang, kind)}</span> <time dateTime={publishedAt}>{dayAndTime(publishedAt, lang)}</time>
      </p>
      <h1 {...written(language)}>{headline}</h1>
      <p className="by">
        {organisations.flatMap(({ name }) => name ?? []).join(', ')}
        {updatedAt !== publishedAt && (
          <>
            {' '}
            <span>
              {words.updatedAt} <time dateTime={updatedAt}>{day(updatedAt, lang)}</time>
            </span>
          </>
        )}
      </p>
      {corrects !== null && (
        <p className="notice">
          {words.corrects} <a href={to.message(lang, corrects.slug)}>{corrects.headline}</a>
        </p>
      )}
      <Translations view={view} message={message} />
    </header>
  );
}

function Translations({ view: { lang, words }, message }: { view: View; message: Message }): ReactElement | null {
  if (message.translations.length === 0) return null;
  return (
    <nav className="translations" aria-label={words.inOtherLanguages}>
      <ul>
        {message.translations.map(({ slug, language, headline }) => (
          <li key={slug}>
            {nameIn(LANGUAGES, lang, language)}:{' '}
            <a href={to.message(lang, slug, language)} hrefLang={language} {...written(language)}>
              {headline}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Quote({ quote, language }: { quote: Message['quotes'][number]; language: string }): ReactElement | null {
  const { text, name, title, office } = quote;
  if (text === null) return null;
  const said = [title, office].filter((one) => one !== null && one !== '');
  const who = [name, ...new Set(said)].filter((one) => one !== null && one !== '').join(', ');
  return (
    <figure className="quote" {...written(language)}>
      <blockquote>
        <p>{text}</p>
      </blockquote>
      {who !== '' && <figcaption>{who}</figcaption>}
    </figure>
  );
}
