/** A seat, from and to inclusive days such as `2026-03-12`; a day that is not set has no limit. */
export interface Seat {
  readonly person: number;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** An office and those who sit in it on one day. */
export interface Sitting<Holder> {
  readonly id: string;
  /** The office meant to act when nobody sits in this one. */
  readonly reportsTo?: string | undefined;
  readonly holders: readonly Holder[];
}

export function isHeldOn({ from, to }: Pick<Seat, 'from' | 'to'>, day: string): boolean {
  return (!from || from <= day) && (!to || day <= to);
}

/** Those who act for an office: its own holders, and while it is vacant those of the one it reports to, and so on up. */
export function actingFor<Holder>(id: string, offices: ReadonlyMap<string, Sitting<Holder>>): readonly Holder[] {
  const asked = new Set<string>();
  for (let office = offices.get(id); office && !asked.has(office.id); office = offices.get(office.reportsTo ?? '')) {
    if (office.holders.length > 0) return office.holders;
    asked.add(office.id);
  }
  return [];
}

/** When and by whom a seat was given; null where that is not known, or it was not a person. */
export interface Placement {
  readonly placedAt: string | null;
  readonly placedBy: number | null;
}

export interface PlacedSeat extends Partial<Placement> {
  readonly person: number | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly acting?: boolean | null;
}

/**
 * What each seat after a save is to say of its placement: a seat that stood there before with the same person, days and
 * acting keeps what was known of it, and any other is new. What the seats after the save claim themselves is ignored.
 */
export function placements(
  before: readonly PlacedSeat[],
  after: readonly PlacedSeat[],
  fresh: Placement,
): readonly Placement[] {
  const left = [...before];
  return after.map((seat) => {
    const index = left.findIndex((old) => textOf(old) === textOf(seat));
    if (index < 0) return fresh;
    const [old] = left.splice(index, 1);
    return { placedAt: old?.placedAt ?? null, placedBy: old?.placedBy ?? null };
  });
}

const textOf = ({ person, from, to, acting }: PlacedSeat): string =>
  [person ?? '', from ?? '', to ?? '', acting === true].join('|');
