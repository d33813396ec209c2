import { BETWEEN, nextBatch } from '../domain/press/next-batch';
import type { PressDeps } from './deps';
import { stopMailing } from './stop-mailing';
import { batchTask, mailTask, type BatchTask } from './tasks';

const SECOND = 1_000;

/**
 * Puts as many mails into the outbox as may be begun now, and itself for the next ones. Counted over all mailings and nodes,
 * so it takes turns. Later attempts come by themselves, and find their place in the throttle.
 */
export const handOut = (deps: PressDeps) => {
  const { approved, mailings, deliveries, attempts, settings, now, inTurn, addToOutbox } = deps;
  const stop = stopMailing(deps);

  return async ({ mailing: key, round, batch }: BatchTask): Promise<void> => {
    const mailing = await mailings.byKey(key);
    if (mailing && !(await approved.stillStands(mailing.message, mailing.fingerprint)))
      return stop(mailing, 'not-approved-any-more');
    await inTurn(async () => {
      const current = await mailings.byKey(key);
      if (current?.state !== 'sending' || current.round !== round) return;
      await attempts.forget(before(60));
      const begun = (await attempts.count(before(60))) + (await deliveries.queued());
      const handed = await deliveries.hand(key, nextBatch(settings.perMinute, begun), now().toISOString());
      await addToOutbox(handed.map((delivery) => mailTask({ delivery, round })));
      if (await deliveries.isAnyToHand(key))
        await addToOutbox([batchTask({ mailing: key, round, batch: batch + 1 }, before(-BETWEEN))]);
      else if (!(await deliveries.isAnyWaiting(key))) await mailings.finish(key, now().toISOString());
    });
  };

  function before(seconds: number): string {
    return new Date(now().getTime() - seconds * SECOND).toISOString();
  }
};
