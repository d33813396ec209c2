import { tidy } from './normal-form';

/** Something with its number or letter, and its place in the order of its kind. */
export interface Marked {
  readonly key: string;
  readonly mark?: string;
}

const PREFIX = /^(?:mål|delmål|budskap|målgrupp(?:er)?|kanal(?:er)?|goals?|messages?|nr|no)\.?\s*/i;
const CODE = '(?:[A-ZÅÄÖ]{1,2}\\s?\\d{0,2}|\\d{1,2}[a-z]?)';
const CODES = new RegExp(`^${CODE}(?:\\s*(?:,|;|\\+|&|/|och|and|–|-|till|to)\\s*${CODE})*\\.?$`);

/** Whether a cell names things by their numbers or letters only: `mål 1, 3`, `budskap A`, `2–4`. */
export function isReference(text: string): boolean {
  return CODES.test(tidy(text).replace(PREFIX, ''));
}

/**
 * The things that the codes name, by the marks that the document gives them or, where it gives none, by their order.
 * Codes that name nothing are told apart.
 */
export function referred(
  text: string,
  things: readonly Marked[],
): { readonly keys: readonly string[]; readonly unknown: readonly string[] } {
  const codes = expanded(tidy(text).replace(PREFIX, ''));
  const found = codes.map((code) => ({ code, key: keyOf(code, things) }));
  return {
    keys: found.flatMap(({ key }) => key ?? []),
    unknown: found.flatMap(({ code, key }) => (key === undefined ? [code] : [])),
  };
}

function keyOf(code: string, things: readonly Marked[]): string | undefined {
  const plain = code.replace(/\s/g, '').toUpperCase();
  const byMark = things.find(({ mark }) => mark?.toUpperCase() === plain);
  if (byMark) return byMark.key;
  const place = /^[A-ZÅÄÖ]$/.test(plain) ? plain.charCodeAt(0) - 64 : Number(/\d+/.exec(plain)?.[0] ?? 0);
  return things.some(({ mark }) => mark !== undefined && !/^\d+$/.test(mark) === /^\d/.test(plain))
    ? undefined
    : things[place - 1]?.key;
}

/** `2–4` → 2, 3, 4. */
function expanded(text: string): readonly string[] {
  return text.split(/\s*(?:,|;|\+|&|\/|\boch\b|\band\b)\s*/).flatMap((part) => {
    const [, from, to] = /^(\d{1,2})\s*(?:–|-|till|to)\s*(\d{1,2})\.?$/.exec(part.trim()) ?? [];
    if (!from || !to) return part.trim() === '' ? [] : [part.trim().replace(/\.$/, '')];
    return [...Array(Math.max(0, Number(to) - Number(from) + 1)).keys()].map((n) => `${n + Number(from)}`);
  });
}
