/** An organisation and where it belongs, by id. */
export interface OrganisationLinks {
  readonly id: string;
  readonly partOf?: string | undefined;
  readonly partyOf: readonly string[];
}

/**
 * The organisations that someone with a seat in `seated` may write for: those, all above and all below them, and the
 * parties of any of these.
 */
export function ownOrganisations(
  seated: readonly string[],
  organisations: readonly OrganisationLinks[],
): ReadonlySet<string> {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const above = closure(seated, (id) => [byId.get(id)?.partOf ?? []].flat());
  const below = closure(seated, (id) => organisations.filter(({ partOf }) => partOf === id).map((part) => part.id));
  const own = new Set([...above, ...below]);
  const parties = organisations.filter(({ partyOf }) => partyOf.some((id) => own.has(id))).map(({ id }) => id);
  return new Set([...own, ...parties]);
}

/** The ids and all that can be reached from them; a circle ends where it began. */
function closure(ids: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(ids);
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return reached;
}
