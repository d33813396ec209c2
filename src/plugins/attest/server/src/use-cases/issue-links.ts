import type { NewEntry } from '../domain/outbox-entry';
import type { RequestRecord } from '../domain/request-record';
import type { Deps } from './deps';
import type { Asked } from './who-may-decide';

type Needs = Pick<Deps, 'links' | 'tokens' | 'linkExpiry' | 'addressOf' | 'log'>;

/** Makes a link for each group that can be asked by one, and the entries that send them; within the act's turn. */
export const issueLinks = ({ links, tokens, linkExpiry, addressOf, log }: Needs) => {
  return async (record: RequestRecord, { voices }: Asked): Promise<readonly NewEntry[]> => {
    const { key: request, uid, document, state } = record;
    const step = 'step' in state ? state.step : 0;
    const entries: NewEntry[] = [];
    for (const { linkTo: group } of voices) {
      const address = group === undefined ? undefined : await addressOf(group);
      if (group === undefined || address === undefined) continue;
      const { fingerprint } = state;
      const link = { key: links.newKey(), request, step, group, fingerprint, expiresAt: linkExpiry() };
      await links.add(link, tokens.hashOf(tokens.tokenFor(link, address)));
      const data = { request, step, group, link: link.key, expiresAt: link.expiresAt };
      await log.append({ kind: 'link-made', by: 'server', subject: { uid, document }, data });
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
