import type { LinkFault } from '../domain/link';
import type { Verdict } from '../domain/request';
import { filledIn, type Language } from '../words/language';
import { FAULTS, LINK } from '../words/link-words';
import { html, type Html } from './html';
import type { Page } from './layout';

/** What was once there is gone; what never was, or cannot be told from it, is not found. */
export function faultPage(fault: LinkFault, language: Language, form?: string): Page {
  const { title, text } = FAULTS[fault];
  const renewing = fault === 'expired' && form !== undefined ? renewForm(form, language) : '';
  const body = html`<h1>${title[language]}</h1><p>${text[language]}</p>${renewing}`; // prettier-ignore
  return { status: fault === 'unknown' ? 404 : 410, language, title: title[language], body };
}

/** The same whatever came of it: whoever has an old link learns nothing by it. */
export function renewedPage(language: Language): Page {
  const title = LINK.renewed[language];
  return { status: 200, language, title, body: html`<h1>${title}</h1><p>${LINK.renewedText[language]}</p>` }; // prettier-ignore
}

const renewForm = (form: string, language: Language): Html =>
  html`<form method="post"><input type="hidden" name="form" value="${form}" /><input type="hidden" name="renew" value="yes" /><button type="submit">${LINK.renew[language]}</button></form>`; // prettier-ignore

export function thanksPage(verdict: Verdict, language: Language): Page {
  const [title, done] = [LINK.thanks[language], LINK[`thanks.${verdict}`][language]];
  const body = html`<h1>${title}</h1><p>${done} ${LINK.thanksAfter[language]}</p>`; // prettier-ignore
  return { status: 200, language, title, body };
}

export function tooManyPage(seconds: number, language: Language): Page {
  const title = LINK.tooMany[language];
  const body = html`<h1>${title}</h1><p>${filledIn(LINK.tooManyText[language], { seconds })}</p>`; // prettier-ignore
  return { status: 429, language, title, body };
}
