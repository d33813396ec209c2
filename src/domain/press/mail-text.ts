import { blocksText } from './blocks-text';
import { contactLine, withoutBraces, type PressText } from './press-text';

/** A press mail as plain text. */
export function mailText(mail: PressText): string {
  const { words, embargo, isCorrection, senders, headline, preamble, body, quotes, facts, contacts, page } = mail;
  const parts = [
    embargo,
    isCorrection ? words.correction.toUpperCase() : null,
    senders.join(', '),
    headline,
    preamble,
    eventText(mail),
    blocksText(body, words.image),
    ...quotes.map(({ text, by }) => `”${text}”${by === '' ? '' : `\n– ${by}`}`),
    facts === null ? null : `${words.facts}\n${facts}`,
    contacts.length === 0 ? null : [words.contact, ...contacts.map(contactLine)].join('\n'),
    imagesText(mail),
    attachmentsText(mail),
    page === null ? null : `${words.onTheWeb}: ${page}`,
    embargo,
  ];
  const said = parts.filter((part) => part !== null && part !== '').join('\n\n');
  return `${withoutBraces(said)}\n\n-- \n${words.why}\n${words.unsubscribe}: {{unsubscribe}}\n`;
}

function eventText({ event, words }: PressText): string | null {
  if (event === null) return null;
  return [`${words.when}: ${event.start}`, event.location && `${words.where}: ${event.location}`].filter(Boolean).join('\n'); // prettier-ignore
}

function imagesText({ images, words }: PressText): string | null {
  const lines = images.filter(({ alt }) => alt !== '').map(({ url, alt, credit }) => `${words.image}: ${alt}${credit === null ? '' : ` (${words.photo}: ${credit})`}\n${url}`); // prettier-ignore
  return lines.length === 0 ? null : lines.join('\n\n');
}

function attachmentsText({ attachments, words }: PressText): string | null {
  if (attachments.length === 0) return null;
  const lines = attachments.map(({ title, url, how }) => (how === 'file' ? `${title} (${words.attached})` : `${title}: ${url}`)); // prettier-ignore
  return [words.attachments, ...lines].join('\n');
}
