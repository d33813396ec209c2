const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/** The address in `Anna <anna@media.example>` and `mailto:anna@media.example`, otherwise the text itself. */
export const addressIn = (text: string): string => {
  const trimmed = text.trim();
  return (/<([^<>]*)>$/.exec(trimmed)?.[1] ?? trimmed).replace(/^mailto:/i, '').trim();
};

/** Whether mail can be sent there: one address, to a name with a dot in it, no longer than RFC 5321 allows. */
export function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [local, labels] = [text.slice(0, at), text.slice(at + 1).split('.')];
  const fits = at > 0 && at <= 64 && text.length <= 254;
  return fits && LOCAL.test(local) && labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? ''); // prettier-ignore
}
