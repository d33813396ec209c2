import type { PressDeps } from './deps';
import { refuse } from './refusal';
import type { Mailing } from './rows/mailing-rows';
import { batchTask } from './tasks';

type Deps = Pick<PressDeps, 'approved' | 'mailings' | 'deliveries' | 'inTurn' | 'addToOutbox' | 'now' | 'log'>;

/** Begins no more mails; what is on its way arrives. @throws PressRefused */
export const stopMailing = ({ inTurn, mailings, deliveries, now, log }: Deps) =>
  async function stop({ key, message }: Mailing, why: Mailing['why'] = null): Promise<void> {
    await inTurn(async () => {
      const isStopped = await mailings.stop(key, now().toISOString(), why);
      if (!isStopped) {
        if (why !== null) return;
        refuse({ code: 'not-sending' });
      }
      await deliveries.takeBack(key);
      await log('press-mailing-stopped', message, { mailing: key, because: why });
    });
  };

/** Goes on with those who have not got it. @throws PressRefused */
export const resumeMailing = ({ approved, inTurn, mailings, deliveries, addToOutbox, log }: Deps) =>
  async function resume(mailing: Mailing): Promise<void> {
    const { key, message, fingerprint, round } = mailing;
    await inTurn(async () => {
      if (!(await approved.stillStands(message, fingerprint))) refuse({ code: 'message-not-approved' });
      if (!(await mailings.resume(mailing))) refuse({ code: 'not-stopped' });
      await deliveries.takeBack(key);
      await addToOutbox([batchTask({ mailing: key, round: round + 1, batch: 0 })]);
      await log('press-mailing-resumed', message, { mailing: key });
    });
  };
