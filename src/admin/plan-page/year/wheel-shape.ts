/** The wheel is drawn in a square of this size, with its middle in the middle. */
export const SIZE = 460;
export const MARK = 11;

export const RADII = { middle: 52, ongoing: 82, month: 196, names: 214 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

const MONTHS = 12;
/** Rows of marks within a month, from the rim inwards, and how many each has room for. */
const ROWS = [
  { radius: 178, room: 3 },
  { radius: 152, room: 2 },
  { radius: 127, room: 2 },
  { radius: 103, room: 1 },
] as const;

/** How many marks a month has room for. */
export const ROOM = ROWS.reduce((sum, { room }) => sum + room, 0);

/** A point at a part of the year, 0 at its beginning and 1 at its end; the year begins at the top and runs with the clock. */
export function at(radius: number, part: number): Point {
  const angle = part * 2 * Math.PI - Math.PI / 2;
  return { x: round(SIZE / 2 + radius * Math.cos(angle)), y: round(SIZE / 2 + radius * Math.sin(angle)) };
}

/** The middle of a month on a circle; months count from 1. */
export const middleOf = (month: number, radius: number): Point => at(radius, (month - 0.5) / MONTHS);

/** A month's part of the ring between two circles, as an SVG path. */
export function sector(month: number, inner: number, outer: number): string {
  const [from, to] = [(month - 1) / MONTHS, month / MONTHS];
  const [a, b, c, d] = [at(outer, from), at(outer, to), at(inner, to), at(inner, from)];
  return `M${a.x} ${a.y}A${outer} ${outer} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 0 0 ${d.x} ${d.y}Z`;
}

/** Where the marks of a month stand, at most `ROOM`: row by row from the rim, evenly within each row. */
export function places(month: number, count: number): readonly Point[] {
  let left = Math.min(count, ROOM);
  return ROWS.flatMap(({ radius, room }) => {
    const here = Math.min(left, room);
    left -= here;
    return Array.from({ length: here }, (_, nth) => at(radius, (month - 1 + (nth + 1) / (here + 1)) / MONTHS));
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
