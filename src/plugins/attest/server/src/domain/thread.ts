/** What mail programs keep together by (RFC 5322 §3.6.4). */
export interface Thread {
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references?: string;
}

/**
 * All that one person is written about one request hangs on the first notice of it. Ids are made of keys, so that a mail
 * that is sent again is the same mail.
 * @param first key of the first notice; undefined when it belongs to no request
 */
export function threadOf(key: string, first: string | undefined, domain: string): Thread {
  const messageId = messageIdOf(key, domain);
  if (first === undefined || first === key) return { messageId };
  const root = messageIdOf(first, domain);
  return { messageId, inReplyTo: root, references: root };
}

export const messageIdOf = (key: string, domain: string): string =>
  `<attest.${key.replace(/[^A-Za-z0-9]+/g, '.').replace(/^\.|\.$/g, '')}@${domain}>`;
