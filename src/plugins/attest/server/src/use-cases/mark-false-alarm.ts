import { Refused } from '../domain/refusal';
import type { At, Deps, Person } from './deps';
import { describeDocument } from './assess-document';

/**
 * A person has looked at a finding and says it is none. Stands for just that finding; anything else the check finds
 * still stops.
 * @throws Refused `not-found` when no check finds this now
 */
export const markFalseAlarm = (deps: Deps) => {
  const { turn, host, falseAlarms, log, now } = deps;
  return (at: At, { mark, reason }: { mark: string; reason: string }, by: Person): Promise<void> =>
    turn(async () => {
      if (!reason.trim()) throw new Refused('reason-missing');
      const { document } = await describeDocument(deps)(at);
      const found = (await host().checks(document)).find((issue) => issue.mark === mark);
      if (!found) throw new Refused('not-found');
      if ((await falseAlarms.marks(at)).has(mark)) return;
      const check = found.id;
      await falseAlarms.add({ uid: at.uid, document: at.documentId, mark, check, by: by.id, at: now(), reason });
      const subject = { uid: at.uid, document: at.documentId };
      await log.append({
        kind: 'false-alarm',
        by,
        subject,
        data: { check, field: found.field, mark },
        words: { reason },
      });
    });
};
