import { differencesOf, type Difference } from '../domain/differences';
import { NO_NAMES, type DisplayNames } from '../domain/display-names';
import type { RequestRecord } from '../domain/request-record';
import type { EditionRow } from '../store/edition-store';
import type { Deps } from './deps';

export interface Comparison {
  readonly differences: readonly Difference[];
  /** What related documents and files of both are called. */
  readonly names: DisplayNames;
}

/**
 * What a request changes, field by field, against what is live or what was approved last. What has gone live itself is
 * compared with what it replaced.
 * @returns undefined when there is nothing to compare with
 */
export const compareRequest = ({
  snapshots,
  editions,
  requests,
}: Pick<Deps, 'snapshots' | 'editions' | 'requests'>) => {
  return async (record: RequestRecord, against: 'live' | 'approved'): Promise<Comparison | undefined> => {
    const other = against === 'live' ? (await liveBeside(record))?.snapshot : await approvedBefore(record);
    if (other === undefined) return undefined;
    const [before, after] = [await snapshots.read(other), await snapshots.read(record.snapshot)];
    const [old, now] = [before.names ?? NO_NAMES, after.names ?? NO_NAMES];
    return {
      differences: differencesOf(before.content, after.content),
      names: { documents: { ...old.documents, ...now.documents }, files: { ...old.files, ...now.files } },
    };
  };

  async function liveBeside({ uid, document, key }: RequestRecord): Promise<EditionRow | undefined> {
    const all = await editions.all({ uid, documentId: document });
    const own = all.find(({ request }) => request === key);
    return own ? all.find(({ replacedBy }) => replacedBy === own.key) : all.find(({ liveTo }) => liveTo === null);
  }

  async function approvedBefore({ uid, document, key }: RequestRecord): Promise<string | undefined> {
    const earlier = await requests.allOf({ uid, documentId: document });
    const ownPlace = earlier.findIndex((other) => other.key === key);
    return earlier.slice(ownPlace + 1).find(wasApproved)?.snapshot;
  }
};

const wasApproved = ({ route, state }: RequestRecord): boolean => route === 'approve' && state.status === 'live';
