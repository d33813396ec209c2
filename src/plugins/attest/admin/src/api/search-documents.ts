import { attestApi, type Answer, type At } from './attest-api';

export interface FoundDocument extends At {
  readonly title: string;
}

interface Search {
  readonly uids: readonly string[];
  readonly question: string;
}

interface Configuration {
  readonly contentType: { readonly settings: { readonly mainField?: string } };
}

interface List {
  readonly results: readonly Readonly<Record<string, unknown>>[];
}

const MOST = 8;

/** Drafts of the governed types, as the content manager lists them: only what the person may read, changed last first. */
export const { useSearchDocumentsQuery } = attestApi.injectEndpoints({
  endpoints: (build) => ({
    searchDocuments: build.query<readonly FoundDocument[], Search>({
      async queryFn({ uids, question }, _api, _extra, ask) {
        const lists = await Promise.all(
          uids.map(async (uid) => {
            const base = '/content-manager';
            const params = { page: 1, pageSize: MOST, sort: 'updatedAt:DESC', ...(question && { _q: question }) };
            const [configuration, list] = await Promise.all([
              ask({ url: `${base}/content-types/${uid}/configuration`, method: 'GET' }),
              ask({ url: `${base}/collection-types/${uid}`, method: 'GET', config: { params } }),
            ]);
            // A type that the person may not read is answered no; the others are found all the same.
            if (list.error || configuration.error) return [];
            const { mainField = 'documentId' } = (configuration.data as Answer<Configuration>).data.contentType
              .settings;
            return (list.data as List).results.map((row) => found(uid, row, mainField));
          }),
        );
        return {
          data: lists
            .flat()
            .sort((a, b) => b.changed.localeCompare(a.changed))
            .slice(0, MOST),
        };
      },
      keepUnusedDataFor: 30,
    }),
  }),
});

function found(uid: string, row: Readonly<Record<string, unknown>>, mainField: string) {
  const documentId = String(row['documentId']);
  const title = row[mainField];
  const changed = String(row['updatedAt']);
  return { uid, documentId, changed, title: typeof title === 'string' && title !== '' ? title : documentId };
}
