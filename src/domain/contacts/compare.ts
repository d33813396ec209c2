import { addressKey, mailboxOf } from './address';
import { CONTACT_FIELDS, inSmall, type ContactField, type ContactValues, type KnownContact } from './contact';
import type { ReadRow, Said, WhyUnreadable } from './read-rows';
import { merged } from './workplaces';

/** Why a row changes nothing. */
export type WhyRefused = WhyUnreadable | 'objected' | 'erased' | 'says-no' | 'twice' | 'several-known';

interface Row {
  readonly line: number;
  readonly name: string;
  readonly address: string;
}

type Outcome =
  | { readonly fate: 'new'; readonly values: Said }
  | { readonly fate: 'changed'; readonly id: string; readonly values: Partial<ContactValues>; readonly fields: readonly ContactField[] } // prettier-ignore
  | { readonly fate: 'same'; readonly id: string }
  | { readonly fate: 'refused'; readonly why: WhyRefused; readonly field?: ContactField };

/** What becomes of a row. */
export type Fate = Row & Outcome;

export const FATES = ['new', 'changed', 'same', 'refused'] as const;
export type Counts = Readonly<Record<(typeof FATES)[number], number>>;

export interface Around {
  readonly known: readonly KnownContact[];
  /** Mailboxes of the file, as `mailboxOf` writes them, of people who were erased. */
  readonly erased: ReadonlySet<string>;
}

/**
 * What would become of each row beside the contacts there are, found by address, however it is spelled. An empty cell takes
 * nothing away. Nobody who objected or was erased is brought back, at another address of the same mailbox either, and nothing that was
 * said against mailings is undone.
 */
export function compare(rows: readonly ReadRow[], { known, erased }: Around): readonly Fate[] {
  const byAddress = new Map<string, KnownContact[]>();
  for (const contact of known) {
    const key = addressKey(contact.values.email);
    byAddress.set(key, [...(byAddress.get(key) ?? []), contact]);
  }
  const objected = new Set(known.flatMap(({ objectionAt, values }) => (objectionAt === null ? [] : mailboxOf(values.email)))); // prettier-ignore
  const taken = new Set<string>();
  return rows.map((row): Fate => {
    const { line, name, address, read } = row;
    const about = { line, name, address };
    if ('why' in read) return { ...about, fate: 'refused', ...read };
    const key = addressKey(address);
    const mailbox = mailboxOf(address);
    const gone = objected.has(mailbox) ? 'objected' : erased.has(mailbox) ? 'erased' : undefined;
    const why = taken.has(key) ? 'twice' : undefined;
    taken.add(key);
    if (why) return { ...about, fate: 'refused', why };
    return { ...about, ...fateOf(read, byAddress.get(key) ?? [], gone) };
  });
}

export const countsOf = (fates: readonly Fate[]): Counts => ({
  new: fates.filter(({ fate }) => fate === 'new').length,
  changed: fates.filter(({ fate }) => fate === 'changed').length,
  same: fates.filter(({ fate }) => fate === 'same').length,
  refused: fates.filter(({ fate }) => fate === 'refused').length,
});

function fateOf(
  { said, saysNo }: { readonly said: Said; readonly saysNo: boolean },
  alike: readonly KnownContact[],
  gone: 'objected' | 'erased' | undefined,
): Outcome {
  // prettier-ignore
  if (alike.some(({ objectionAt }) => objectionAt !== null)) return { fate: 'refused', why: 'objected' };
  const known = alike.length > 1 ? alike.filter(({ values }) => inSmall(values.name) === inSmall(said.name)) : alike;
  const [one, ...others] = known;
  if (others.length > 0 || (alike.length > 0 && !one)) return { fate: 'refused', why: 'several-known' };
  if (!one && gone) return { fate: 'refused', why: gone };
  if (saysNo && (one?.subscription ?? 'active') === 'active') return { fate: 'refused', why: 'says-no' };
  if (!one) return { fate: 'new', values: said };
  const values = changesIn(said, one.values);
  const fields = CONTACT_FIELDS.filter((field) => field in values);
  return fields.length === 0 ? { fate: 'same', id: one.id } : { fate: 'changed', id: one.id, values, fields };
}

/** Only what would be otherwise. How an address is written in capitals is no difference. */
function changesIn({ email: _email, ...said }: Said, before: ContactValues): Partial<ContactValues> {
  const now = { ...said, ...(said.outlets && { outlets: merged(before.outlets, said.outlets) }) };
  const changed = Object.entries(now).filter(([field, value]) => !isSame(value, before[field as ContactField]));
  return Object.fromEntries(changed) as Partial<ContactValues>;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
