import type { Returned } from '../../domain/press/returned-mail';
import type { PressDeps } from '../deps';
import type { Delivery } from '../rows/delivery-rows';
import { readReport } from './read-report';

/** What became of a mail that came back: noted as what it says, or why not. */
export type Outcome = Returned | 'no-report' | 'not-ours' | 'known-already';

type Deps = Pick<PressDeps, 'deliveries' | 'contacts' | 'inTurn' | 'now'>;

/**
 * Takes a mail that came back. Anybody can write to the address that mail comes back to, so a report counts only when it carries
 * the Message-ID of a delivery, which nobody can guess, together with the address which that was sent to. In one turn with
 * erasing, so that nothing is written of somebody who has just been erased.
 */
export const takeReturn = ({ deliveries, contacts, inTurn, now }: Deps) => {
  return async (raw: Buffer): Promise<Outcome> => {
    const report = await readReport(raw);
    if (!report || report.findings.length === 0) return 'no-report';
    const key = keyIn(report.messageId);
    if (key === undefined) return 'not-ours';
    return inTurn(async () => {
      const delivery = await deliveries.byKey(key);
      const address = delivery?.messageId === report.messageId ? delivery?.address : null;
      const finding = report.findings.find(({ addresses }) => address && addresses.includes(address));
      return delivery && finding ? noted(delivery, finding) : 'not-ours';
    });
  };

  /** A contact that a person has opened again since is not closed by the same report. */
  async function noted({ key, address }: Delivery, { returned, diagnostic }: Found): Promise<Outcome> {
    if (!(await deliveries.noteReturn(key, { returned, diagnostic }, now().toISOString()))) return 'known-already';
    if (returned === 'bounced' || returned === 'complained') await contacts.mark({ email: address }, returned);
    return returned;
  }
};

interface Found {
  readonly returned: Returned;
  readonly diagnostic: string;
}

/** The delivery that a Message-ID of ours names. */
const keyIn = (messageId = ''): string | undefined => /^<press\.([0-9a-f-]{36})@[^@<>]+>$/.exec(messageId)?.[1];
