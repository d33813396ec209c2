import { votesOf, type Voice } from '../domain/eligibility';
import { decide, type Command } from '../domain/procedure';
import { Refused } from '../domain/refusal';
import type { Fingerprint, Meeting, Verdict } from '../domain/request';
import type { RequestRecord } from '../domain/request-record';
import type { Deps, Person } from './deps';
import { withRequest } from './open-request';
import { settleRequest } from './settle-request';
import { deciderOf, whoMayDecide, type Asked } from './who-may-decide';

export interface Intent {
  readonly verdict: Verdict;
  readonly comment?: string | undefined;
  /** What the person saw when deciding. */
  readonly fingerprint: Fingerprint;
  readonly step: number;
  readonly meeting?: Meeting | undefined;
  /** The key of the link by which it is decided; it is used up with the decision. */
  readonly link?: string | undefined;
}

/** @throws Refused as `decide`, and `body-not-asked` for a meeting of a body that the step does not ask */
export const decideRequest = (deps: Deps) => {
  const { log, comments, links, now } = deps;
  const load = withRequest(deps);
  const settle = settleRequest(deps);

  return (key: string, intent: Intent, by: Person): Promise<RequestRecord> =>
    load(key, async (record) => {
      const { verdict, comment, meeting, step } = intent;
      const asked = await askedOf(record);
      if (meeting && !asked.groups.includes(meeting.body)) throw new Refused('body-not-asked', { body: meeting.body });
      const voice = asked.voices.find(({ person }) => person === by.id);
      const command: Command = {
        type: 'decide',
        by: deciderOf(by.id, voice),
        verdict,
        saw: intent.fingerprint,
        step,
        openComments: await comments.countBlocking(key),
        eligible: votesOf(asked.voices),
        ...(comment !== undefined && { comment }),
        ...(meeting && { meeting }),
      };
      const decided = decide(record.state, command, now());
      if (!decided.ok) throw new Refused(decided.because);
      if (intent.link !== undefined && !(await links.consume(intent.link, now()))) throw new Refused('voted-already');
      const settled = await settle(record, decided.next, decided.effects);
      await log.append({
        kind: 'decided',
        by,
        subject: { uid: record.uid, document: record.document },
        data: { request: key, verdict, step, fingerprint: record.state.fingerprint, status: settled.state.status, ...byLink(voice, intent) }, // prettier-ignore
        words: {
          comment: comment ?? '',
          ...(meeting && { meeting: { ...meeting } }),
          ...(voice?.onBehalfOf !== undefined && !voice.linkTo && { onBehalfOf: voice.onBehalfOf }),
        },
      });
      return settled;
    });

  async function askedOf({ state }: RequestRecord): Promise<Asked> {
    return state.status === 'pending' ? whoMayDecide(deps)(state) : { groups: [], voices: [] };
  }
};

/** Whoever has a link acts as the group's address, and as nobody in particular. */
const byLink = (voice: Voice | undefined, { link }: Intent) =>
  voice?.linkTo === undefined ? {} : { byLinkTo: voice.linkTo, link: link ?? '' };
