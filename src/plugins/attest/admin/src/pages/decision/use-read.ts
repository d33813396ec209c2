import { useCallback, useState } from 'react';

import type { HistoryEntry, RequestDetail } from '../../../../shared/contracts';

/** What a person has read: an answer is an answer to this. */
export interface Read {
  readonly fingerprint: string;
  readonly status: string;
  readonly step: number | null;
  readonly isCurrent: boolean;
  /** The last thing that had happened then. */
  readonly seq: number;
}

const readOf = ({ fingerprint, status, step, isCurrent, history }: RequestDetail): Read => ({
  fingerprint,
  status,
  step,
  isCurrent,
  seq: history[0]?.seq ?? 0,
});

/**
 * Holds on to what was on the screen when the person came, while the request is asked for again and again.
 * @returns `meanwhile`: what has happened since that changes what one would answer; undefined when nothing has
 */
export function useRead(request: RequestDetail) {
  const [read, setRead] = useState(() => readOf(request));
  const readAgain = useCallback((now: RequestDetail) => setRead(readOf(now)), []);
  const now = readOf(request);
  // What an act answered may be newer than what the page has looked up.
  const isLater = now.seq >= read.seq;
  const hasMoved = isLater && (now.fingerprint !== read.fingerprint || now.status !== read.status || now.step !== read.step || now.isCurrent !== read.isCurrent); // prettier-ignore
  const since: readonly HistoryEntry[] = request.history.filter(({ seq }) => seq > read.seq);
  return { read, readAgain, meanwhile: hasMoved ? since : undefined };
}
