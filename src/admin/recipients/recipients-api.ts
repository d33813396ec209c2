import { adminApi } from '@strapi/strapi/admin';

import type { MessageRecipients } from '../../shared/message-recipients';

/** Asked anew when the message is saved. */
export const { useMessageRecipientsQuery } = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    messageRecipients: build.query<MessageRecipients, string>({
      query: (documentId) => `/message-recipients/${documentId}`,
      transformResponse: ({ data }: { readonly data: MessageRecipients }) => data,
      providesTags: (_result, _error, documentId) => [{ type: 'Document', id: `api::message.message_${documentId}` }],
    }),
  }),
});
