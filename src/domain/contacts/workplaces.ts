import { inSmall, type Workplace } from './contact';

/** "(no longer works here)" behind an outlet's name, as it is written in an export, in Swedish and English. */
export const LEFT = { sv: 'arbetar inte längre här', en: 'no longer works here' } as const;

const HAS_LEFT = /[([] ?(arbetar inte längre (här|kvar)|arbetar inte (här|kvar)( längre)?|jobbar inte (längre (här|kvar)|(här|kvar)( längre)?)|(har )?slutat|tidigare|no longer works here|no longer (here|there)|has left|left|former(ly)?) ?[)\]]$/i; // prettier-ignore

/**
 * The outlets of a cell: several stand with `|`, `;`, a comma or a line break between, an outlet that was left with a word of that
 * in brackets. A comma within the name of an outlet there is divides nothing.
 * @param known in small letters
 */
export function workplacesIn(cell: string, known: ReadonlySet<string>): readonly Workplace[] {
  const pieces = cell
    .split(/[|;\r\n]+/)
    .flatMap((piece) => (known.has(inSmall(bare(spaced(piece)))) ? [piece] : piece.split(',')))
    .map(spaced);
  const all = pieces.map((piece) => ({ outlet: bare(piece), hasLeft: HAS_LEFT.test(piece) }));
  return merged([], all.filter(({ outlet }) => outlet !== '')); // prettier-ignore
}

/** Where somebody works after what was said now: outlets that it does not name stay as they are. */
export function merged(before: readonly Workplace[], now: readonly Workplace[]): readonly Workplace[] {
  const all = new Map(before.map((one) => [inSmall(one.outlet), one]));
  for (const { outlet, hasLeft } of now) {
    const key = inSmall(outlet);
    all.set(key, { outlet: all.get(key)?.outlet ?? outlet, hasLeft });
  }
  return [...all.values()];
}

/** A cell that `workplacesIn` reads as the same. */
export const workplacesCell = (workplaces: readonly Workplace[], language: 'sv' | 'en'): string =>
  workplaces.map(({ outlet, hasLeft }) => (hasLeft ? `${outlet} (${LEFT[language]})` : outlet)).join(' | ');

const spaced = (piece: string): string => piece.replace(/\s+/g, ' ').trim();
const bare = (piece: string): string => piece.replace(HAS_LEFT, '').trim();
