/** One call of the document service, with what the gate reads of it. */
export interface Call {
  readonly uid: string;
  readonly action: string;
  readonly params: {
    readonly documentId?: string;
    readonly status?: string;
    readonly filters?: unknown;
    readonly sort?: unknown;
    readonly populate?: unknown;
  };
}

export type Next = () => Promise<unknown>;

/** The document a call has made or changed; none when there was nothing to change. */
export const documentIdIn = (result: unknown): string | undefined =>
  (result as { readonly documentId?: string } | null)?.documentId;
