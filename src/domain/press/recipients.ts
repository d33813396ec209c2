/** A media contact, as much as decides whether mail may be sent. Days are YYYY-MM-DD. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly subscription: string | null;
  readonly objectionAt: string | null;
  readonly reviewBy: string | null;
}

/** Why a contact is sent nothing. */
export const WHY_SKIPPED = [
  'no-address',
  'unsubscribed',
  'bounced',
  'complained',
  'objected',
  'past-review',
  'same-address',
  'has-it-already',
  'address-changed',
  'gone',
] as const;
export type WhySkipped = (typeof WHY_SKIPPED)[number];

export interface Recipient {
  readonly contact: string;
  readonly name: string;
  /** In small letters. */
  readonly address: string;
}

export interface Skipped {
  readonly contact: string;
  readonly name: string;
  readonly why: WhySkipped;
}

export interface Recipients {
  readonly to: readonly Recipient[];
  readonly skipped: readonly Skipped[];
}

/**
 * Who is sent to and who is not, each contact once, in their order. What one of several contacts with one address has said
 * holds for the address.
 * @param today YYYY-MM-DD in the organisation's zone
 * @param had addresses that have these very words already, in small letters
 */
export function recipientsOf(contacts: readonly Contact[], today: string, had: ReadonlySet<string>): Recipients {
  const [to, skipped]: [Recipient[], Skipped[]] = [[], []];
  const each = [...new Map(contacts.map((one) => [one.id, one])).values()];
  const closed = new Map(each.flatMap((one) => ofTheAddress(one, today)));
  const taken = new Set<string>();
  for (const contact of each) {
    const address = addressOf(contact);
    const why = whyNot(contact, today) ?? closed.get(address) ?? whyNotAgain(address, taken, had);
    const { id, name } = contact;
    if (why) skipped.push({ contact: id, name, why });
    else to.push({ contact: id, name, address });
    if (!why) taken.add(address);
  }
  return { to, skipped };
}

/** What is said of the contact itself; the strongest reason first. */
export function whyNot(contact: Contact, today: string): WhySkipped | undefined {
  const { subscription, objectionAt, reviewBy } = contact;
  if (objectionAt !== null && objectionAt <= today) return 'objected';
  if (subscription === 'unsubscribed' || subscription === 'bounced' || subscription === 'complained')
    return subscription;
  if (reviewBy !== null && reviewBy < today) return 'past-review';
  return addressOf(contact) === '' ? 'no-address' : undefined;
}

export const addressOf = ({ email }: Pick<Contact, 'email'>): string => (email ?? '').trim().toLowerCase();

function ofTheAddress(contact: Contact, today: string): readonly (readonly [string, WhySkipped])[] {
  const why = whyNot(contact, today);
  return why === undefined || why === 'past-review' || why === 'no-address' ? [] : [[addressOf(contact), why]];
}

function whyNotAgain(
  address: string,
  taken: ReadonlySet<string>,
  had: ReadonlySet<string>,
): 'same-address' | 'has-it-already' | undefined {
  if (taken.has(address)) return 'same-address';
  return had.has(address) ? 'has-it-already' : undefined;
}
