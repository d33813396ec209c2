import type { NewEntry } from '../domain/outbox-entry';
import type { RequestRecord } from '../domain/request-record';
import type { Deps, Person } from './deps';

type Needs = Pick<Deps, 'links' | 'tokens' | 'linkExpiry' | 'addressOf' | 'log'>;

/** Makes a link for each of the groups that has an address, and the entries that send them; within the act's turn. */
export const issueLinks = ({ links, tokens, linkExpiry, addressOf, log }: Needs) => {
  return async (
    record: RequestRecord,
    groups: readonly string[],
    by: Person | 'server' = 'server',
  ): Promise<readonly NewEntry[]> => {
    const { key: request, uid, document, state } = record;
    const step = 'step' in state ? state.step : 0;
    const entries: NewEntry[] = [];
    for (const group of groups) {
      const address = await addressOf(group);
      if (address === undefined) continue;
      const { fingerprint } = state;
      const link = { key: links.newKey(), request, step, group, fingerprint, expiresAt: linkExpiry() };
      await links.add(link, tokens.hashOf(tokens.tokenFor(link, address)));
      const data = { request, step, group, link: link.key, expiresAt: link.expiresAt };
      await log.append({ kind: 'link-made', by, subject: { uid, document }, data });
      entries.push(linkTask(link.key, 'asked'));
    }
    return entries;
  };
};

/** What a link is sent for. */
export interface LinkTask {
  readonly link: string;
  readonly about: 'asked' | 'reminder';
}

export const linkTask = (link: string, about: LinkTask['about']): NewEntry => ({
  key: `link:${about}:${link}`,
  kind: 'link',
  payload: { link, about },
});
