import type { Verdict } from '../domain/request';
import type { RequestRecord } from '../domain/request-record';
import { decideRequest } from './decide-request';
import type { Deps } from './deps';
import type { Opened } from './open-link';

export interface Answer {
  readonly verdict: Verdict;
  readonly comment?: string | undefined;
}

/** Decides as the address of a group, by a link that has just been opened. @throws Refused as `decideRequest` */
export const decideByLink = (deps: Deps) => {
  const decide = decideRequest(deps);
  return ({ link, record, by }: Extract<Opened, { fault?: undefined }>, answer: Answer): Promise<RequestRecord> =>
    decide(record.key, { ...answer, fingerprint: link.fingerprint, step: link.step, link: link.key }, by);
};
