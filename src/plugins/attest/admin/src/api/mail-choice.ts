import type { MailChoiceView } from '../../../shared/contracts';
import { attestApi, dataOf } from './attest-api';

export const { useMailChoiceQuery, useChooseMailMutation } = attestApi.injectEndpoints({
  endpoints: (build) => ({
    mailChoice: build.query<MailChoiceView, void>({
      query: () => '/attest/mail-choice',
      transformResponse: dataOf<MailChoiceView>,
      providesTags: ['Attest'],
    }),
    chooseMail: build.mutation<unknown, MailChoiceView['choice']>({
      query: (choice) => ({ url: '/attest/mail-choice', method: 'PUT', data: { choice } }),
      invalidatesTags: ['Attest'],
    }),
  }),
});
