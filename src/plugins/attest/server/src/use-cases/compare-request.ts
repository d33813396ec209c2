import { changedFields } from '../domain/changes';
import type { Json } from '../domain/canonical';
import type { RequestRecord } from '../domain/request-record';
import type { Deps } from './deps';

export interface FieldDifference {
  readonly field: string;
  readonly before: Json;
  readonly after: Json;
}

/**
 * What a request changes, field by field, against what is live or what was approved last.
 * @returns undefined when there is nothing to compare with
 */
export const compareRequest = ({
  snapshots,
  editions,
  requests,
}: Pick<Deps, 'snapshots' | 'editions' | 'requests'>) => {
  return async (
    record: RequestRecord,
    against: 'live' | 'approved',
  ): Promise<readonly FieldDifference[] | undefined> => {
    const other = against === 'live' ? await liveOf(record) : await approvedBefore(record);
    if (other === undefined) return undefined;
    const [before, after] = [await snapshots.read(other), await snapshots.read(record.snapshot)];
    return changedFields(before.content, after.content).map((field) => ({
      field,
      before: at(before.content, field),
      after: at(after.content, field),
    }));
  };

  async function liveOf({ uid, document }: RequestRecord): Promise<string | undefined> {
    return (await editions.live({ uid, documentId: document }))?.snapshot;
  }

  async function approvedBefore({ uid, document, key }: RequestRecord): Promise<string | undefined> {
    const earlier = await requests.allOf({ uid, documentId: document });
    return earlier.find((other) => other.key !== key && wasApproved(other))?.snapshot;
  }
};

const wasApproved = ({ route, state }: RequestRecord): boolean => route === 'approve' && state.status === 'live';

function at(content: Json, path: string): Json {
  return path.split('.').reduce<Json>((value, key) => {
    const inner: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null;
    return (inner ?? null) as Json;
  }, content);
}
