import { adminApi } from '@strapi/strapi/admin';

import type { ContactErased, ContactListMeta, ContactListRow, ContactView, HowTold } from '../../shared/contacts';

interface ContactList {
  readonly data: readonly ContactListRow[];
  readonly meta: ContactListMeta;
}

export interface Question {
  readonly view: ContactView;
  readonly q: string;
  readonly page: number;
}

/** Many are told at once, after a file of them has come in. */
const PAGE_SIZES: Readonly<Record<ContactView, string>> = { all: '25', 'not-told': '100', 'past-review': '25' };

interface Telling {
  readonly contacts: readonly string[];
  readonly toldOn: string;
  readonly how: HowTold;
}

export const { useContactsQuery, useTellMutation, useEraseMutation } = adminApi
  .enhanceEndpoints({ addTagTypes: ['MediaContact'] })
  .injectEndpoints({
    endpoints: (build) => ({
      contacts: build.query<ContactList, Question>({
        query: ({ view, q, page }) => `/media-contacts?${new URLSearchParams({ view, q, page: String(page), pageSize: PAGE_SIZES[view] })}`, // prettier-ignore
        providesTags: ['MediaContact'],
      }),
      tell: build.mutation<{ readonly data: { readonly contacts: number } }, Telling>({
        query: (data) => ({ url: '/media-contacts/notices', method: 'POST' as const, data }),
        invalidatesTags: ['MediaContact'],
      }),
      erase: build.mutation<{ readonly data: ContactErased }, string>({
        query: (documentId) => ({ url: `/media-contacts/${documentId}/erase`, method: 'POST' as const }),
        invalidatesTags: ['MediaContact'],
      }),
    }),
  });
