import type { Group } from '../domain/facts';
import type { Deps } from './deps';

/** Every group, with one voice where nobody holds a place but it can be sent a link. */
export const askableGroups = ({ host, addressOf }: Pick<Deps, 'host' | 'addressOf'>) => {
  return async (): Promise<readonly Group[]> =>
    Promise.all((await host().groups()).map(async (group) => (group.hasMembers ? group : orWrittenTo(group))));

  async function orWrittenTo(group: Group): Promise<Group> {
    return (await addressOf(group.id)) === undefined ? group : { ...group, hasMembers: true, memberCount: 1 };
  }
};
