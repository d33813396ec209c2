import { fieldGroups, fieldIn, type Fields } from './report-fields';

/**
 * What mail that comes back says: it waits to be delivered, was given up for another reason than its address, has an address
 * that takes no mail, or was reported as unwanted by its reader. Each is more than the one before.
 */
export const RETURNED = ['delayed', 'undelivered', 'bounced', 'complained'] as const;
export type Returned = (typeof RETURNED)[number];

/** What a report says of one recipient. */
export interface Finding {
  /** All that it calls them, in small letters: the address as it was sent to, and as it was passed on. */
  readonly addresses: readonly string[];
  readonly returned: Returned;
  /** Word for word, but without signs that cannot be shown. */
  readonly diagnostic: string;
}

/** Longer explanations are cut. */
const LONGEST = 1000;

/**
 * What a delivery status notification says of each recipient (RFC 3464). That a mail was delivered or passed on is no finding.
 * @param text the part `message/delivery-status`
 */
export function statusFindings(text: string): readonly Finding[] {
  return fieldGroups(text).flatMap((fields) => {
    const action = fieldIn(fields, 'action').toLowerCase();
    const said = withoutType(fieldIn(fields, 'diagnostic-code'));
    const status = statusIn(fieldIn(fields, 'status')) ?? statusIn(said) ?? '';
    const returned = returnedOf(action, status);
    const addresses = ['original-recipient', 'final-recipient'].flatMap((name) => addressesIn(fields, name));
    if (returned === undefined || addresses.length === 0) return [];
    return [{ addresses, returned, diagnostic: shown(said || `${action} ${status}`) }];
  });
}

/** Kinds of feedback by which a reader says that they do not want it; others are about forgery, or say that all is well. */
const COMPLAINTS = ['abuse', 'fraud', 'opt-out', 'opt-out-list', 'other'];

/**
 * What a feedback report says (RFC 5965): that its recipient complains, or nothing that matters here.
 * @param text the part `message/feedback-report`
 * @param to whom the mail that it is about was to, for reports that do not say so themselves
 */
export function complaintIn(text: string, to: readonly string[]): Finding | undefined {
  const [fields = new Map() as Fields] = fieldGroups(text);
  const kind = fieldIn(fields, 'feedback-type').toLowerCase();
  if (!COMPLAINTS.includes(kind)) return undefined;
  const named = addressesIn(fields, 'original-rcpt-to');
  const addresses = named.length > 0 ? named : to.map((address) => address.toLowerCase());
  return { addresses, returned: 'complained', diagnostic: shown(`${kind} ${fieldIn(fields, 'user-agent')}`) };
}

/** Not about the address (RFC 3463): policy and security, the content, and mail that is too long. Nobody is marked for what is ours to mend. */
const ABOUT_THE_MAIL = /^5\.(7\.\d+|6\.\d+|3\.4|2\.3)$/;

function returnedOf(action: string, status: string): Returned | undefined {
  if (action === 'delayed') return 'delayed';
  if (action !== 'failed') return undefined;
  return status.startsWith('5.') && !ABOUT_THE_MAIL.test(status) ? 'bounced' : 'undelivered';
}

const statusIn = (text: string): string | undefined => /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(text)?.[0];

/** "rfc822; <Name@example.org>" → "name@example.org" */
const addressesIn = (fields: Fields, name: string): readonly string[] =>
  (fields.get(name) ?? []).map((value) => withoutType(value).replace(/^<|>$/g, '').trim().toLowerCase()).filter((address) => address.includes('@')); // prettier-ignore

const withoutType = (value: string): string => value.replace(/^[\w-]{1,20}\s?;/, '').trim();

const shown = (text: string): string => text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim().slice(0, LONGEST); // prettier-ignore
