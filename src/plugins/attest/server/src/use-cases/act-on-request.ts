import { votesOf } from '../domain/eligibility';
import { decide, type Command } from '../domain/procedure';
import { Refused } from '../domain/refusal';
import type { ApprovalRequest, Fingerprint, PersonId } from '../domain/request';
import type { RequestRecord } from '../domain/request-record';
import type { Deps, Person } from './deps';
import { withRequest } from './open-request';
import { settleRequest } from './settle-request';
import { whoMayDecide } from './who-may-decide';

/** The author's second pair of eyes on what an approver amended. */
export const confirmRequest = (deps: Deps) => (key: string, saw: Fingerprint, by: Person) =>
  act(deps)(key, by, 'request-confirmed', async ({ state }) => {
    const eligible = state.status === 'to-confirm' ? await countVoices(deps, state) : 0;
    return { type: 'confirm', by: by.id, saw, eligible };
  });

export const withdrawRequest = (deps: Deps) => (key: string, by: Person) =>
  act(deps)(key, by, 'request-withdrawn', async () => ({ type: 'withdraw', by: by.id }));

/** @throws Refused `unknown-group`, `nobody-can-decide` when nobody in the other group may */
export const reassignRequest = (deps: Deps) => (key: string, to: string, reason: string, by: Person) =>
  act(deps)(
    key,
    by,
    'request-reassigned',
    async ({ state }) => {
      if (state.status !== 'pending') return { type: 'reassign', by: { id: by.id, isEligible: false }, to: [to] };
      const groups = await deps.host().groups();
      if (!groups.some(({ id }) => id === to)) throw new Refused('unknown-group', { group: to });
      const { voices } = await whoMayDecide(deps)(state);
      const [rule] = state.approval.steps;
      const handed = { ...state.approval, steps: [{ ...rule, groups: [to] }] as const };
      const others = await whoMayDecide(deps)({ ...state, approval: handed, step: 0, stepOpenedAt: deps.now() });
      if (others.voices.length === 0) throw new Refused('nobody-can-decide', { groups: [to] });
      return {
        type: 'reassign',
        by: { id: by.id, isEligible: voices.some(({ person }) => person === by.id) },
        to: [to],
      };
    },
    { to, reason },
  );

/** Cancels a schedule; what was approved stays approved, what needed no approval is simply a draft again. */
export const unscheduleRequest = (deps: Deps) => (key: string, by: Person) =>
  act(deps)(key, by, 'unscheduled', async () => ({ type: 'unschedule', by: by.id }), {}, withoutUnasked(by.id));

/** A record that only carried a schedule is of no use without it. */
export const withoutUnasked =
  (by: PersonId) =>
  ({ route }: RequestRecord, next: ApprovalRequest): ApprovalRequest => {
    if (route === 'approve') return next;
    const { fingerprint, approval, submittedBy, contributors, decisions } = next;
    return { fingerprint, approval, submittedBy, contributors, decisions, status: 'withdrawn', by };
  };

type CommandFor = (record: RequestRecord) => Promise<Command>;

/** Load and lock, ask the domain, save what it said, write it down. */
const act = (deps: Deps) => {
  const load = withRequest(deps);
  const settle = settleRequest(deps);
  return (
    key: string,
    by: Person,
    kind: string,
    commandFor: CommandFor,
    words: Readonly<Record<string, string>> = {},
    amended: (record: RequestRecord, next: ApprovalRequest) => ApprovalRequest = (_record, next) => next,
  ) =>
    load(key, async (record) => {
      const decided = decide(record.state, await commandFor(record), deps.now());
      if (!decided.ok) throw new Refused(decided.because);
      const settled = await settle(record, amended(record, decided.next), decided.effects);
      await deps.log.append({
        kind,
        by,
        subject: { uid: record.uid, document: record.document },
        data: { request: key, fingerprint: settled.state.fingerprint, status: settled.state.status },
        ...(Object.keys(words).length > 0 && { words }),
      });
      return settled;
    });
};

async function countVoices(
  deps: Deps,
  { approval, step, contributors }: Extract<RequestRecord['state'], { status: 'to-confirm' }>,
) {
  const { voices } = await whoMayDecide(deps)({ approval, step, contributors, stepOpenedAt: deps.now() });
  return votesOf(voices);
}
