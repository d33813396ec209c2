import { differencesOf, type Difference } from '../domain/differences';
import { NO_NAMES, type DisplayNames } from '../domain/display-names';
import type { Fingerprint } from '../domain/request';
import type { RequestRecord } from '../domain/request-record';
import type { EditionRow } from '../store/edition-store';
import type { Deps } from './deps';

export interface Comparison {
  readonly differences: readonly Difference[];
  /** What related documents and files of both are called. */
  readonly names: DisplayNames;
}

/** `submitted` is what an approver has amended since, by its fingerprint. */
export type Against = 'live' | 'approved' | { readonly submitted: Fingerprint };

/**
 * What a request changes, field by field, against what is live, what was approved last or what was submitted. What has
 * gone live itself is compared with what it replaced.
 * @returns undefined when there is nothing to compare with
 */
export const compareRequest = ({
  snapshots,
  editions,
  requests,
}: Pick<Deps, 'snapshots' | 'editions' | 'requests'>) => {
  return async (record: RequestRecord, against: Against): Promise<Comparison | undefined> => {
    const other = await snapshotOf(record, against);
    if (other === undefined) return undefined;
    const [before, after] = [await snapshots.read(other), await snapshots.read(record.snapshot)];
    const [old, now] = [before.names ?? NO_NAMES, after.names ?? NO_NAMES];
    return {
      differences: differencesOf(before.content, after.content),
      names: { documents: { ...old.documents, ...now.documents }, files: { ...old.files, ...now.files } },
    };
  };

  async function snapshotOf(record: RequestRecord, against: Against): Promise<string | undefined> {
    if (against === 'live') return (await liveBeside(record))?.snapshot;
    if (against === 'approved') return approvedBefore(record);
    const { uid, document, state } = record;
    const { submitted: fingerprint } = against;
    return fingerprint === state.fingerprint ? undefined : snapshots.keyOf({ uid, document, fingerprint });
  }

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
