const LONGEST = 200;

/** An error's first line as it may be shown: without e-mail addresses, and of web addresses only where they lead to. */
export function errorInShort(text: string): string {
  const [line = ''] = text.trim().split(/\r?\n/);
  const safe = line.replace(/[^\s@<>"'(]+@[^\s@<>"')]+/g, '…@…').replace(/(https?:\/\/[^\s/?#]+)[^\s"')]*/g, '$1');
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST - 1)}…` : safe;
}
