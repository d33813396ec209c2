import type { ReactElement } from 'react';

import type { Ended } from '../../api/newsroom/rows/public-row';
import { feedsOf } from '../feeds';
import type { Lang } from '../lang';
import { ROOT, to } from '../links';
import type { View } from '../view';
import { day } from '../written-out';
import { Layout } from './layout';

interface Gone {
  readonly view: View;
  readonly what: 'message' | 'plan';
  readonly slug: string;
  readonly ended: Ended;
}

/** What was public and is not any more: why, in the words of whoever took it down, and since when. */
export function GonePage({ view, what, slug, ended: { state, at, reason } }: Gone): ReactElement {
  const { words, lang } = view;
  const isWithdrawn = state === 'withdrawn';
  const withdrawn = what === 'plan' ? words.planGoneTitle : words.goneTitle;
  const title = isWithdrawn ? withdrawn : words.noLongerPublicTitle;
  return (
    <Without
      view={view}
      title={title}
      inLang={(other) => (what === 'plan' ? to.plan(other, slug) : to.message(other, slug))}
    >
      <p>{isWithdrawn ? words.gone : words.noLongerPublic}</p>
      <dl>
        {reason !== null && (
          <div>
            <dt>{words.goneReason}</dt>
            <dd>{reason}</dd>
          </div>
        )}
        <div>
          <dt>{words.goneAt}</dt>
          <dd>
            <time dateTime={at}>{day(at, lang)}</time>
          </dd>
        </div>
      </dl>
      <p>
        <a href={to.list(lang)}>{words.back}</a>
      </p>
    </Without>
  );
}

/** What never was, or is not public: there is no telling which. */
export function MissingPage({ view }: { view: View }): ReactElement {
  const { words, lang } = view;
  return (
    <Without view={view} title={words.missingTitle} inLang={(other) => to.list(other)}>
      <p>{words.missing}</p>
      <form role="search" action={ROOT} method="get" className="short" aria-label={words.narrow}>
        {lang !== 'sv' && <input type="hidden" name="lang" value={lang} />}
        <p>
          <label htmlFor="f-q">{words.search}</label>
          <input id="f-q" name="q" type="search" maxLength={200} />
        </p>
        <p className="acts">
          <button type="submit">{words.show}</button>
          <a href={to.list(lang)}>{words.back}</a>
        </p>
      </form>
    </Without>
  );
}

interface Without {
  readonly view: View;
  readonly title: string;
  readonly inLang: (lang: Lang) => string;
  readonly children: React.ReactNode;
}

function Without({ view, title, inLang, children }: Without): ReactElement {
  const head = <meta name="robots" content="noindex" />;
  return (
    <Layout view={view} title={title} inLang={inLang} feeds={feedsOf(view.site.api)} head={head}>
      <div className="nothing">
        <h1>{title}</h1>
        {children}
      </div>
    </Layout>
  );
}
