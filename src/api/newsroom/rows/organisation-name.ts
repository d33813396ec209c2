interface Organised {
  readonly organisations: readonly { readonly name: string | null; readonly slug: string | null }[];
}

/** The name of the one organisation that was asked for, as what was found says it; undefined when several were, or none. */
export function organisationName(asked: readonly string[] = [], found: readonly Organised[]): string | undefined {
  if (asked.length !== 1) return undefined;
  const all = found.flatMap(({ organisations }) => organisations);
  return all.find(({ slug }) => slug === asked[0])?.name ?? undefined;
}
