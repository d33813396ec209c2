import type { LinkFault } from '../domain/link';
import type { Verdict } from '../domain/request';
import { filledIn, type Language } from '../words/language';
import { FAULTS, LINK } from '../words/link-words';
import { html } from './html';
import type { Page } from './layout';

/** What was once there is gone; what never was, or cannot be told from it, is not found. */
export function faultPage(fault: LinkFault, language: Language): Page {
  const { title, text } = FAULTS[fault];
  const body = html`<h1>${title[language]}</h1><p>${text[language]}</p>`; // prettier-ignore
  return { status: fault === 'unknown' ? 404 : 410, language, title: title[language], body };
}

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
