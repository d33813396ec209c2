import type { Check, Issue } from './issue';
import type { MessageKind, PressContact, Quote } from './message-content';
import { isWritten } from './text-fields';

/** The kinds whose form asks for press contacts. */
const PRESS_KINDS: readonly MessageKind[] = ['press-release', 'press-invitation', 'statement', 'letter-to-editor'];

/** Characters; what the news agency TT sets on one line. */
const LONGEST_HEADLINE = 36;

/** What goes to the press names at least one contact who can be phoned. */
export const pressContactNamed: Check = ({ kind, pressContacts }) => {
  if (!PRESS_KINDS.includes(kind) || pressContacts.some(canBePhoned)) return [];
  const code = pressContacts.length === 0 ? 'press-contact-missing' : 'press-contact-without-phone';
  return [{ id: 'press-contact-named', field: 'pressContacts', code }];
};

/**
 * Only spokespersons, or someone a spokesperson appointed, are quoted (E61–E65, V20). Appointment does not cascade. In a
 * statement the spokesperson must speak on everything, or on statements: not on something else only.
 */
export const quotesBySpokespersons: Check = ({ kind, quotes }) =>
  quotes.flatMap((quote, index) => (maySpeak(quote) && speaksIn(kind, quote) ? [] : [unauthorised(quote, index)]));

/** A release’s headline fits the space that newsrooms give it. */
export const headlineLength: Check = ({ kind, headline }) => {
  // Spread into code points: a flag or a letter outside the basic plane is not two characters to a reader.
  const length = [...headline.trim()].length;
  if (kind !== 'press-release' || length <= LONGEST_HEADLINE) return [];
  const detail = { length, limit: LONGEST_HEADLINE };
  return [{ id: 'headline-length', field: 'headline', code: 'headline-long', detail }];
};

function canBePhoned({ publicContact }: PressContact): boolean {
  return publicContact !== undefined && isWritten(publicContact.phone);
}

function maySpeak({ office }: Quote): boolean {
  return office !== undefined && (office.spokesperson || office.appointedBy?.spokesperson === true);
}

function speaksIn(kind: MessageKind, { office }: Quote): boolean {
  const limit = office?.speaksOn ?? '';
  return kind !== 'statement' || !isWritten(limit) || /uttal|statement/i.test(limit);
}

function unauthorised({ office }: Quote, index: number): Issue {
  const at = { id: 'quotes-by-spokespersons', field: `quotes.${index}.office` } as const;
  if (!office) return { ...at, code: 'quote-without-office' };
  return { ...at, code: 'quote-not-by-spokesperson', detail: { office: office.name } };
}
