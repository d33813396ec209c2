import type { NewEntry } from '../domain/outbox-entry';
import { Refused } from '../domain/refusal';
import type { PersonId } from '../domain/request';
import type { RequestRecord } from '../domain/request-record';
import type { Deps, Person } from './deps';
import { issueLinks } from './issue-links';
import { withRequest } from './open-request';
import { whoMayDecide, type Asked } from './who-may-decide';

/** Why a group has no link that holds: its time is over, or the group is written to elsewhere than it went. */
type Without = 'expired' | 'elsewhere';

/**
 * Sends a new link to each group whose link has expired, to the same address. One that holds stays the only one, so nobody's
 * mailbox is filled by asking often.
 * @throws Refused as any act on the request
 */
export const renewLinks = (deps: Deps) => {
  const renew = renewing(deps);
  return (key: string, by: Person | 'server'): Promise<RequestRecord> => renew(key, by, 'expired');
};

/** The groups that are asked by link and have none that holds, for that reason. One that has answered needs none. */
export const withoutLink = ({
  links,
  tokens,
  addressOf,
  now,
}: Pick<Deps, 'links' | 'tokens' | 'addressOf' | 'now'>) => {
  return async ({ key, state }: RequestRecord, { voices }: Asked, why: Without): Promise<readonly string[]> => {
    if (state.status !== 'pending') return [];
    const without: string[] = [];
    for (const { linkTo: group } of voices) {
      const address = group === undefined ? undefined : await addressOf(group);
      if (group === undefined || address === undefined) continue;
      const latest = await links.latestOf(key, state.step, group);
      if (latest && latest.usedAt !== null) continue;
      const isTheirs = latest !== undefined && tokens.hashOf(tokens.tokenFor(latest, address)) === latest.hash;
      const because = !isTheirs ? 'elsewhere' : latest.expiresAt <= now() ? 'expired' : undefined;
      if (because === why) without.push(group);
    }
    return without;
  };
};

/** What is to be done when a group is written to at another address. Call it in the transaction of the change. */
export const addressTask = (group: string, by: PersonId | null, change: string): NewEntry => ({
  key: `renew-links:${group}:${change}`,
  kind: 'renew-links',
  payload: { group, by },
});

/**
 * Sends what waits for the group to where it is written to now. An address that a contributor has given it counts for their text
 * as little as a seat would that they gave: such a text is submitted anew.
 */
export const sendElsewhere = (deps: Deps) => {
  const renew = renewing(deps);
  return async (group: string, by: PersonId | null): Promise<void> => {
    for (const { key, state } of await deps.requests.openAsking([group])) {
      if (by !== null && state.approval.fourEyes !== 'off' && state.contributors.includes(by)) continue;
      try {
        await renew(key, 'server', 'elsewhere');
      } catch (error) {
        if (!(error instanceof Refused)) throw error; // its text has changed: it waits for nobody any more
      }
    }
  };
};

const renewing = (deps: Deps) => {
  const load = withRequest(deps);
  const issue = issueLinks(deps);
  return (key: string, by: Person | 'server', why: Without): Promise<RequestRecord> =>
    load(key, async (record) => {
      if (record.state.status !== 'pending') return record;
      const groups = await withoutLink(deps)(record, await whoMayDecide(deps)(record.state), why);
      await deps.outbox.add(await issue(record, groups, by));
      return record;
    });
};
