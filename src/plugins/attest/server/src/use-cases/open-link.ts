import type { LinkFault } from '../domain/link';
import { Refused } from '../domain/refusal';
import type { RequestRecord } from '../domain/request-record';
import type { KeptLink } from '../store/link-store';
import { describeDocument } from './assess-document';
import type { Deps, Person } from './deps';
import { whoMayDecide } from './who-may-decide';

export type Opened =
  | {
      readonly fault: LinkFault;
      readonly record?: RequestRecord;
      readonly groupName?: string;
      readonly link?: KeptLink;
    }
  | { readonly fault?: undefined; readonly link: KeptLink; readonly record: RequestRecord; readonly by: Person };

export type Needs = Pick<Deps, 'links' | 'tokens' | 'requests' | 'addressOf' | 'host' | 'reader' | 'deputies' | 'persons' | 'now'>; // prettier-ignore

/** What a token leads to now. Changes nothing: whatever looks at mail before people do may ask as often as it likes. */
export const openLink = (deps: Needs) => {
  const { links, tokens, requests, addressOf, host, now } = deps;
  const askedNow = whoMayDecide(deps);

  return async (token: string): Promise<Opened> => {
    const key = tokens.keyIn(token);
    const link = key === undefined ? undefined : await links.byKey(key);
    if (!link || link.hash !== tokens.hashOf(token)) return { fault: 'unknown' };
    const record = await requests.byKey(link.request);
    if (!record) return { fault: 'unknown' };
    return judge(token, link, record);
  };

  async function judge(token: string, link: KeptLink, record: RequestRecord): Promise<Opened> {
    const { state } = record;
    const groupName = (await host().groups()).find(({ id }) => id === link.group)?.name ?? link.group;
    const no = (fault: LinkFault): Opened => ({ fault, record, groupName, link });
    if (link.usedAt !== null) return no('used');
    if (state.status === 'withdrawn') return no('withdrawn');
    if (state.status === 'void' || state.fingerprint !== link.fingerprint) return no('changed');
    if (state.status !== 'pending') return no('decided');
    if (state.step !== link.step) return no('moved-on');
    if ((await nowSays(record)) !== link.fingerprint) return no('changed');
    const address = await addressOf(link.group);
    if (address === undefined || !tokens.isFor(token, link, address)) return no('other-address');
    if ((await links.latestOf(link.request, link.step, link.group))?.key !== link.key) return no('replaced');
    if (link.expiresAt <= now()) return no('expired');
    const voice = (await askedNow(state)).voices.find(({ linkTo }) => linkTo === link.group);
    if (!voice) return no('no-voice');
    return { link, record, by: { id: voice.person, name: groupName, email: address } };
  }

  /** A document that is gone says nothing. */
  async function nowSays({ uid, document }: RequestRecord): Promise<string | undefined> {
    try {
      return (await describeDocument(deps)({ uid, documentId: document })).fingerprint;
    } catch (error) {
      if (error instanceof Refused) return undefined;
      throw error;
    }
  }
};
