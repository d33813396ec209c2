import type { DocumentStateView } from '../../../shared/contracts';
import { attestApi, dataOf, documentTags, type Answer, type At } from './attest-api';

type Answered = { readonly data: string | null } | { readonly error: unknown };
type Ask = (
  uid: string,
  documents: readonly string[],
) => Promise<{ readonly data?: unknown; readonly error?: unknown }>;

/** As many as one call takes. */
const MOST = 100;

/**
 * Where one document stands; null when the server does not say. Those asked for at the same moment, which are the rows
 * of a list, go in one call.
 */
export const { useDocumentStateQuery } = attestApi.injectEndpoints({
  endpoints: (build) => ({
    documentState: build.query<string | null, At>({
      queryFn: async (at, _api, _options, baseQuery) => {
        const ask: Ask = async (uid, documents) =>
          baseQuery({
            url: '/attest/states',
            method: 'GET',
            config: { params: { uid, documents: documents.join(',') } },
          });
        return (await together(at, ask)) as { data: string | null };
      },
      providesTags: (_result, _error, at) => [...documentTags(at), 'Attest'],
    }),
  }),
});

interface Batch {
  readonly documents: Set<string>;
  readonly answers: Promise<ReadonlyMap<string, string> | { readonly error: unknown }>;
}

/** What is being gathered, by type. */
const batches = new Map<string, Batch>();

async function together({ uid, documentId }: At, ask: Ask): Promise<Answered> {
  const open = batches.get(uid);
  const batch = open && open.documents.size < MOST ? open : newBatch(uid, ask);
  batch.documents.add(documentId);
  const answers = await batch.answers;
  return 'error' in answers ? answers : { data: answers.get(documentId) ?? null };
}

function newBatch(uid: string, ask: Ask): Batch {
  const documents = new Set<string>();
  const batch: Batch = { documents, answers: afterThisMoment().then(send) };
  batches.set(uid, batch);
  return batch;

  async function send(): ReturnType<() => Batch['answers']> {
    if (batches.get(uid) === batch) batches.delete(uid);
    const { data, error } = await ask(uid, [...documents]);
    if (error !== undefined) return { error };
    const states = dataOf(data as Answer<readonly DocumentStateView[]>);
    return new Map(states.map(({ documentId, state }) => [documentId, state]));
  }
}

const afterThisMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
