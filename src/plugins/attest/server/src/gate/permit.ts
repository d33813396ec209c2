import { AsyncLocalStorage } from 'node:async_hooks';

interface Permit {
  readonly uid: string;
  /** Not known before a document is created as published. */
  readonly documentId: string | undefined;
}

const permits = new AsyncLocalStorage<Permit>();

/** While the gate lets one document through, the rows written for it are let through below. */
export const permitted = <Result>(permit: Permit, work: () => Promise<Result>): Promise<Result> =>
  permits.run(permit, work);

export function isPermitted(uid: string, documentId: unknown): boolean {
  const permit = permits.getStore();
  return permit?.uid === uid && (permit.documentId === undefined || permit.documentId === documentId);
}

/** Whether any permit for the type is held; enough for a look-up by row ids that the gate's own call makes. */
export const permitFor = (uid: string): Permit | undefined => {
  const permit = permits.getStore();
  return permit?.uid === uid ? permit : undefined;
};
