import { createHash } from 'node:crypto';

import type { Language } from '../words/language';
import { LINK } from '../words/link-words';
import { html, Html } from './html';

export interface Page {
  readonly status: number;
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
}

const STYLE = `:root{color-scheme:light dark}body{font:1.05rem/1.6 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem}
h1,h2,h3{line-height:1.25}h2{margin-top:2.5rem;border-top:1px solid;padding-top:1rem}img{max-width:100%;height:auto}
.text{border-left:4px solid;padding-left:1rem;overflow-wrap:anywhere}dt{font-weight:bold}dd{margin:0 0 .5rem;overflow-wrap:anywhere;white-space:pre-wrap}
fieldset{border:1px solid;padding:1rem;margin:1rem 0}label{display:block;padding:.35rem 0}textarea{width:100%;box-sizing:border-box;font:inherit}
button{font:inherit;font-weight:bold;padding:.6rem 1.2rem;min-height:2.75rem}.problem{border:3px solid;padding:0 1rem}
:focus-visible{outline:3px solid;outline-offset:2px}`;

/** Nothing runs, nothing may frame it, and a form leads nowhere but here. Pictures may be kept in a store of their own. */
export const CONTENT_SECURITY_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src 'self' https: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`; // prettier-ignore

export function documentOf({ language, title, body }: Page): string {
  const other = language === 'sv' ? 'en' : 'sv';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        ${new Html(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <header>
          <p><a href="?lang=${other}" lang="${other}" hreflang="${other}">${LINK.other[language]}</a></p>
        </header>
        <main>${body}</main>
      </body>
    </html> `.text;
}
