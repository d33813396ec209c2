import { contactLine, withoutBraces, type PressText } from './press-text';

const BODY = 'font:16px/1.5 Arial,sans-serif;max-width:40em;margin:0 auto;padding:16px';
const LINE = 'border:2px solid;padding:8px 12px;font-weight:bold';
const SMALL = 'font-size:14px;border-top:1px solid;margin-top:24px;padding-top:8px';

/** A press mail as HTML: plain elements that every mail program knows, no program, and nothing that tells us of its reader. */
export function mailHtml(mail: PressText): string {
  const { words, lang, language, embargo, isCorrection, senders, headline, preamble, bodyHtml, quotes, facts, page } = mail; // prettier-ignore
  const around = (inner: string): string => ours(mail, inner);
  const embargoLine = embargo === null ? '' : `<p style="${LINE}">${around(safe(embargo))}</p>`;
  const parts = [
    embargoLine,
    isCorrection ? `<p style="${LINE}">${around(safe(words.correction))}</p>` : '',
    senders.length === 0 ? '' : `<p>${safe(senders.join(', '))}</p>`,
    `<h1>${safe(headline)}</h1>`,
    preamble === null ? '' : `<p><strong>${lines(preamble)}</strong></p>`,
    eventHtml(mail),
    bodyHtml,
    ...quotes.map(({ text, by }) => `<blockquote><p>${lines(text)}</p>${by === '' ? '' : `<p>– ${safe(by)}</p>`}</blockquote>`), // prettier-ignore
    facts === null ? '' : `<h2>${around(safe(words.facts))}</h2><p>${lines(facts)}</p>`,
    ...mail.images.map((image) => imageHtml(image, words.photo)),
    contactsHtml(mail),
    attachmentsHtml(mail),
    page === null ? '' : `<p><a href="${safe(page)}">${around(safe(words.onTheWeb))}</a></p>`,
    embargoLine,
  ];
  const own = `<div lang="${language}" style="${SMALL}"><p>${safe(words.why)}</p><p><a href="{{unsubscribe}}">${safe(words.unsubscribe)}</a></p></div>`; // prettier-ignore
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(headline)}</title>`; // prettier-ignore
  const said = withoutBraces(`<html lang="${safe(lang)}"><head>${head}</head><body style="${BODY}">${parts.join('\n')}`); // prettier-ignore
  return `<!doctype html>\n${said}\n${own}</body></html>`;
}

/** Words of ours in a message that is in another language. */
const ours = ({ lang, language }: PressText, inner: string): string =>
  lang === language ? inner : `<span lang="${language}">${inner}</span>`;

function imageHtml({ url, alt, credit }: PressText['images'][number], photo: string): string {
  const picture = `<img src="${safe(url)}" alt="${safe(alt)}" style="max-width:100%;height:auto">`;
  return `<p>${picture}${credit === null ? '' : `<br><small>${safe(photo)}: ${safe(credit)}</small>`}</p>`;
}

function eventHtml({ event, words }: PressText): string {
  if (event === null) return '';
  const where = event.location === null ? '' : `<br>${safe(words.where)}: ${safe(event.location)}`;
  return `<p>${safe(words.when)}: ${safe(event.start)}${where}</p>`;
}

function contactsHtml(mail: PressText): string {
  const { contacts } = mail;
  if (contacts.length === 0) return '';
  return `<h2>${ours(mail, safe(mail.words.contact))}</h2>${contacts.map((contact) => `<p>${safe(contactLine(contact))}</p>`).join('')}`;
}

function attachmentsHtml(mail: PressText): string {
  const { attachments, words } = mail;
  if (attachments.length === 0) return '';
  const items = attachments.map(
    ({ title, url, how }) =>
    how === 'file' ? `<li>${safe(title)} (${safe(words.attached)})</li>` : `<li><a href="${safe(url)}">${safe(title)}</a></li>`, // prettier-ignore
  );
  return `<h2>${ours(mail, safe(words.attachments))}</h2><ul>${items.join('')}</ul>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }; // prettier-ignore
const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
const lines = (text: string): string => safe(text).replace(/\r?\n/g, '<br>');
