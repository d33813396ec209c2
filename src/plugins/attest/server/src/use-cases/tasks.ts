import type { Json } from '../domain/canonical';
import type { NewEntry } from '../domain/outbox-entry';
import type { Instant, PersonId } from '../domain/request';
import type { RequestRecord } from '../domain/request-record';

export interface NoticeOf {
  readonly kind: string;
  readonly groups?: readonly string[];
  readonly persons?: readonly PersonId[];
  readonly except?: readonly PersonId[];
  readonly words?: { readonly [key: string]: Json };
  readonly needsAcknowledgement?: boolean;
}

/** Tells people in the panel. One notice of a kind for each state of a request, so that a repeated act tells once. */
export function noticeTask(record: RequestRecord, about: NoticeOf, once: string): NewEntry {
  const { key, uid, document, title } = record;
  const { kind, groups, persons, except, words, needsAcknowledgement } = about;
  return {
    key: `notify:${kind}:${key}:${once}`,
    kind: 'notify',
    payload: {
      to: { ...(groups && { groups: [...groups] }), ...(persons && { persons: [...persons] }) },
      kind,
      uid,
      document,
      request: key,
      title,
      words: words ?? {},
      needsAcknowledgement: needsAcknowledgement ?? false,
      except: [...(except ?? [])],
    },
  };
}

/** What every entry that publishes the request begins with, for `cancelWhere`. */
export const publishKeys = (request: string): string => `publish:${request}:`;

/**
 * Publishes what is approved: on approval, or at its instant.
 * @param once no other entry's: a schedule that is called off and made again for the same instant is another one
 */
export const publishTask = ({ key }: RequestRecord, at: Instant | null, once: string): NewEntry => ({
  key: `${publishKeys(key)}${once}`,
  kind: 'publish',
  payload: { request: key, at },
  ...(at !== null && { notBefore: at }),
});
