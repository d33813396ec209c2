import { STATUSES, type RequestStatus } from './request-record';

/** Where a document stands. */
export type DocumentState = RequestStatus | 'draft';

export const DOCUMENT_STATES: readonly DocumentState[] = [...STATUSES, 'draft'];

/**
 * What its request says, the open one or else the latest. A request that led to publication says no more than the
 * edition does, which may be taken down since, or has come about without any request.
 */
export function documentState(request: RequestStatus | undefined, isLive: boolean): DocumentState {
  if (request !== undefined && request !== 'live') return request;
  return isLive ? 'live' : 'draft';
}
