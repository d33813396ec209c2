import type { PersonId } from '../domain/request';
import type { Deps } from '../use-cases/deps';
import { groupView, type Names } from './views';

/** The names one answer needs; groups only where it shows some. */
export async function namesFor({ persons, host }: Deps, ids: readonly PersonId[], withGroups = true): Promise<Names> {
  const groups = withGroups ? await host().groups() : [];
  return { persons: await persons.names(ids), groups: new Map(groups.map((group) => [group.id, groupView(group)])) };
}
