import type { DeadEntry } from '../domain/outbox-entry';
import { Refused } from '../domain/refusal';
import type { Note } from '../store/log-store';
import type { Deps, Person } from './deps';

interface Needs {
  readonly turn: Deps['turn'];
  readonly outbox: { find(key: string): Promise<DeadEntry | undefined>; retry(key: string): Promise<boolean> };
  readonly log: { append(note: Note): Promise<unknown> };
}

/**
 * Begins anew with what was given up. It is judged again when it is carried out, so nothing is let through by this.
 * @throws Refused `not-found`
 */
export const retryDeadEntry =
  ({ turn, outbox, log }: Needs) =>
  (key: string, by: Person): Promise<void> =>
    turn(async () => {
      const entry = await outbox.find(key);
      if (!entry || !(await outbox.retry(key))) throw new Refused('not-found');
      await log.append({
        kind: 'outbox-retried',
        by,
        data: { kind: entry.kind, attempts: entry.attempts },
        words: { key },
      });
    });
