import type { GroupView } from '../../../../shared/contracts';

/** The short names of groups, each once: several organisations may have an office of the same name. */
export const namesOf = (groups: readonly GroupView[]): readonly string[] => [
  ...new Set(groups.map(({ shortName }) => shortName)),
];
