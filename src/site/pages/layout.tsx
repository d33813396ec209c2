import type { ReactElement, ReactNode } from 'react';

import type { Lang } from '../lang';
import { to } from '../links';
import type { View } from '../view';

export interface Feed {
  readonly name: string;
  readonly type: string;
  readonly href: string;
}

interface Layout {
  readonly view: View;
  /** Of this page; empty where it is the site's own. */
  readonly title: string;
  readonly description?: string | null | undefined;
  /** The same page in the other language. */
  readonly inLang: (lang: Lang) => string;
  /** Which part of the menu it is. */
  readonly at?: 'messages' | 'plans' | 'contacts' | undefined;
  readonly feeds: readonly Feed[];
  /** More for the head of the page. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page. It loads one style sheet and no program. */
export function Layout({ view, title, description, inLang, at, feeds, head, children }: Layout): ReactElement {
  const { site, lang, words } = view;
  const other = lang === 'sv' ? 'en' : 'sv';
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <title>{title === '' ? site.title : `${title} – ${site.title}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {description && <meta name="description" content={description} />}
        <link rel="stylesheet" href="/newsroom/site.css" />
        <link rel="icon" href="/newsroom/icon.svg" type="image/svg+xml" />
        <link rel="alternate" hrefLang={other} href={site.of(inLang(other))} />
        {feeds.map(({ name, type, href }) => (
          <link key={href} rel="alternate" type={type} title={`${site.title} (${name})`} href={href} />
        ))}
        {head}
      </head>
      <body>
        <a className="skip" href="#content">
          {words.skip}
        </a>
        <header className="top">
          <a className="name" href={to.list(lang)}>
            {site.title}
          </a>
          <nav aria-label={words.menu}>
            <ul>
              <li>
                <a href={to.list(lang)} aria-current={at === 'messages' ? 'page' : undefined}>
                  {words.messages}
                </a>
              </li>
              <li>
                <a href={to.plans(lang)} aria-current={at === 'plans' ? 'page' : undefined}>
                  {words.plans}
                </a>
              </li>
              <li>
                <a href={to.contacts(lang)} aria-current={at === 'contacts' ? 'page' : undefined}>
                  {words.contacts}
                </a>
              </li>
              <li>
                <a href={inLang(other)} lang={other} hrefLang={other}>
                  {words.otherLanguage}
                </a>
              </li>
            </ul>
          </nav>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer aria-label={words.footer}>
          <p>{words.published}</p>
          <ul>
            {feeds.map(({ name, type, href }) => (
              <li key={href}>
                <a href={href} type={type}>
                  {name}
                </a>
              </li>
            ))}
            {site.accessibility !== '' && (
              <li>
                <a href={site.accessibility}>{words.accessibility}</a>
              </li>
            )}
          </ul>
        </footer>
      </body>
    </html>
  );
}
