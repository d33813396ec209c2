const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/** The address in `Anna <anna@media.example>` and `mailto:anna@media.example`, otherwise the text itself; its domain as mail servers write it. */
export const addressIn = (text: string): string => {
  const trimmed = text.trim();
  return withPlainDomain((/<([^<>]*)>$/.exec(trimmed)?.[1] ?? trimmed).replace(/^mailto:/i, '').trim());
};

/** Whether mail can be sent there: one address, to a name with a dot in it, no longer than RFC 5321 allows. */
export function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [local, labels] = [text.slice(0, at), text.slice(at + 1).split('.')];
  const fits = at > 0 && at <= 64 && text.length <= 254;
  return fits && LOCAL.test(local) && labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? ''); // prettier-ignore
}

/** What one contact is found by: neither capitals nor letters that a domain is also written without tell people apart. */
export const addressKey = (address: string): string => withPlainDomain(address.trim().toLowerCase());

/** Whose mailbox it is: what stands behind a plus sign is for its owner to sort by. */
export const mailboxOf = (address: string): string => addressKey(address).replace(/^([^@+]+)\+[^@]*@/, '$1@');

/** `räv.example` is `xn--rv-via.example` to everybody but people. */
function withPlainDomain(address: string): string {
  const [, local = '', domain = ''] = /^([^@]*)@([\p{L}\p{M}\p{N}.-]{1,253})$/u.exec(address) ?? [];
  if (!/[^\x00-\x7f]/.test(domain)) return address;
  try {
    return `${local}@${new URL(`http://${domain}`).hostname}`;
  } catch {
    return address;
  }
}
