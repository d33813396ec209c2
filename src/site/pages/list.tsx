import type { ReactElement } from 'react';

import type { Choices } from '../../api/newsroom/services/public-choices';
import { calendarOf, feedsOf } from '../feeds';
import { written } from '../lang';
import { to } from '../links';
import type { Message } from '../message';
import { KINDS, nameIn } from '../names';
import type { Chosen, Field } from '../parse/list-question';
import type { View } from '../view';
import { day } from '../written-out';
import { Filters } from './filters';
import { Follow } from './follow';
import { Layout } from './layout';

export interface Found {
  readonly messages: readonly Message[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

interface List {
  readonly view: View;
  readonly choices: Choices;
  readonly chosen: Chosen;
  /** Undefined when what was asked is refused. */
  readonly found: Found | undefined;
  readonly refused: readonly Field[];
}

/** All that is published, the newest first, as narrowed. */
export function ListPage({ view, choices, chosen, found, refused }: List): ReactElement {
  const { site, lang, words } = view;
  const feeds = feedsOf(site.api, chosen);
  return (
    <Layout
      view={view}
      title={titleOf(view, chosen, found)}
      description={words.lead}
      inLang={(other) => to.list(other, chosen)}
      at="messages"
      feeds={feeds}
      head={
        <>
          <link rel="canonical" href={site.of(to.list(lang, chosen))} />
          <link rel="alternate" type="text/calendar" title={words.calendar} href={calendarOf(site.api, chosen)} />
        </>
      }
    >
      <header className="opening">
        <h1>{words.messages}</h1>
        <p>{words.lead}</p>
      </header>
      <div className="split">
        <Filters view={view} choices={choices} chosen={chosen} refused={refused} />
        <section className="results" id="results" tabIndex={-1} aria-labelledby="count">
          {found ? <Results view={view} chosen={chosen} found={found} /> : <Refused view={view} refused={refused} />}
        </section>
        <Follow view={view} feeds={feeds} calendar={calendarOf(site.api, chosen)} />
      </div>
    </Layout>
  );
}

/** The title says how many there are: it is what a screen reader reads first when the form has been sent. */
function titleOf({ words }: View, chosen: Chosen, found: Found | undefined): string {
  const isPlain = Object.keys(chosen).length === 0;
  if (!found || isPlain) return words.messages;
  const where = found.page > 1 ? `, ${words.page(found.page, Math.max(found.pages, found.page))}` : '';
  return `${countOf(words, chosen, found.total)}${where} – ${words.messages}`;
}

const countOf = (words: View['words'], { page: _, ...chosen }: Chosen, total: number): string =>
  Object.keys(chosen).length === 0 ? words.results(total) : words.matching(total);

function Results({ view, chosen, found }: { view: View; chosen: Chosen; found: Found }): ReactElement {
  const { words, lang } = view;
  const { messages, total, page, pages } = found;
  if (messages.length === 0) return <Empty view={view} chosen={chosen} total={total} />;
  return (
    <>
      <h2 id="count" className="count">
        {countOf(words, chosen, total)}
        {pages > 1 && `, ${words.page(page, pages)}`}
      </h2>
      <ol className="entries">
        {messages.map((message) => (
          <Entry key={message.slug} view={view} message={message} />
        ))}
      </ol>
      {pages > 1 && (
        <nav className="pages" aria-label={words.pages}>
          {page > 1 && (
            <a rel="prev" href={to.list(lang, { ...chosen, page: page === 2 ? undefined : page - 1 })}>
              <span aria-hidden="true">← </span>
              {words.newer}
            </a>
          )}
          <span>{words.page(page, pages)}</span>
          {page < pages && (
            <a rel="next" href={to.list(lang, { ...chosen, page: page + 1 })}>
              {words.older}
              <span aria-hidden="true"> →</span>
            </a>
          )}
        </nav>
      )}
    </>
  );
}

function Entry({ view: { lang }, message }: { view: View; message: Message }): ReactElement {
  const { slug, kind, headline, language, preamble, publishedAt, organisations } = message;
  const names = organisations.flatMap(({ name }) => name ?? []);
  return (
    <li>
      <article>
        <p className="meta">
          <time dateTime={publishedAt}>{day(publishedAt, lang)}</time> <span>{nameIn(KINDS, lang, kind)}</span>
        </p>
        <div {...written(language)}>
          <h3>
            <a href={to.message(lang, slug, language)}>{headline}</a>
          </h3>
          {preamble !== null && <p>{preamble}</p>}
        </div>
        {names.length > 0 && <p className="by">{names.join(', ')}</p>}
      </article>
    </li>
  );
}

function Empty({ view: { words, lang }, chosen, total }: { view: View; chosen: Chosen; total: number }): ReactElement {
  const isBeyond = total > 0;
  const isNothing = !isBeyond && Object.keys(chosen).length === 0;
  const { page: _, ...narrowed } = chosen;
  if (isNothing) return <Words title={words.nothingYetTitle} text={words.nothingYet} />;
  return (
    <Words
      title={isBeyond ? words.beyondTitle : words.emptyTitle}
      text={isBeyond ? words.results(total) : words.empty}
      way={isBeyond ? [words.first, to.list(lang, narrowed)] : [words.clear, to.list(lang)]}
    />
  );
}

function Refused({ view: { words, lang }, refused }: { view: View; refused: readonly Field[] }): ReactElement {
  const text = refused.includes('q') ? words.badSearch : refused.includes('page') ? words.badPage : words.badChoice;
  return <Words title={words.refused} text={text} way={[words.clear, to.list(lang)]} />;
}

interface Said {
  readonly title: string;
  readonly text: string;
  readonly way?: readonly [name: string, href: string];
}

function Words({ title, text, way }: Said): ReactElement {
  return (
    <div className="empty">
      <h2 id="count">{title}</h2>
      <p>{text}</p>
      {way && (
        <p>
          <a href={way[1]}>{way[0]}</a>
        </p>
      )}
    </div>
  );
}
