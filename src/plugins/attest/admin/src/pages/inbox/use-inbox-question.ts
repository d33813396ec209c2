import { useCallback, useMemo } from 'react';

import { useQueryParams, withEncodedUserParams } from '@strapi/strapi/admin';

import type { View } from '../../../../shared/contracts';
import type { InboxQuery } from '../../api/requests';

export const FILTERS = ['status', 'uid', 'rule', 'submittedBy'] as const;
export type Filter = (typeof FILTERS)[number];

/** What the address says, word for word: the server judges it. `_q` is what Strapi's own search box writes. */
type Address = Partial<Record<Filter | 'view' | 'page' | 'pageSize' | 'sort' | '_q', string>>;

export interface InboxQuestion {
  readonly query: InboxQuery;
  readonly view: View;
  readonly sort: string;
  readonly isNarrowed: boolean;
  readonly filters: Partial<Record<Filter, string>>;
  /** Undefined shows all again. */
  setFilter(filter: Filter, value: string | undefined): void;
  setSort(sort: string): void;
  /** The address of a view, without filters. */
  hrefOf(view: View): string;
}

/** What the inbox shows stands in the address, so that a link or a reload shows the same. */
export function useInboxQuestion(): InboxQuestion {
  const [{ query: address }, setAddress] = useQueryParams<Address>(INITIAL);
  const view = (address.view ?? 'waiting') as View;
  const sort = address.sort ?? (['due', 'overdue'].includes(view) ? 'dueAt:asc' : 'submittedAt:desc');
  const change = useCallback(
    (next: Address) => setAddress(withEncodedUserParams(encoded(address), { page: '1', ...encoded(next) })),
    [address, setAddress],
  );
  return useMemo(() => {
    const filters = Object.fromEntries(FILTERS.filter((name) => address[name]).map((name) => [name, address[name]]));
    const { page, pageSize, _q: q } = address;
    return {
      query: { view, page, pageSize, sort, ...(q && { q }), ...filters } as InboxQuery,
      view,
      sort,
      isNarrowed: Boolean(q) || Object.keys(filters).length > 0,
      filters,
      setFilter: (filter, value) => change({ [filter]: value }),
      setSort: (by) => change({ sort: by }),
      hrefOf: (other) => `?${new URLSearchParams({ view: other, ...(pageSize && { pageSize }) }).toString()}`,
    };
  }, [address, view, sort, change]);
}

const INITIAL: Address = { page: '1', pageSize: '20' };

/** Strapi writes values into the address as they are. */
const encoded = (address: Address): Address =>
  Object.fromEntries(
    Object.entries(address).map(([name, value]) => [name, value === undefined ? value : encodeURIComponent(value)]),
  );
