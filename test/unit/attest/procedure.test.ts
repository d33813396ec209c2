import { readFileSync } from 'node:fs';

import { decide, type Command, type Decider } from '../../../src/plugins/attest/server/src/domain/procedure';
import type { Approval, ApprovalRequest } from '../../../src/plugins/attest/server/src/domain/request';

const NOW = '2026-03-02T09:00:00.000Z';
const LATER = '2026-12-03T05:00:00.000Z';
const [ANNA, KARIN, LARS, PER] = [1, 2, 3, 4];
const TEXT = 'a'.repeat(64);

const oneStep: Approval = {
  route: 'approve',
  steps: [{ groups: ['communicator'], quorum: 'one' }],
  publish: 'by-author',
  fourEyes: 'strict',
};
const common = { fingerprint: TEXT, approval: oneStep, submittedBy: ANNA, contributors: [ANNA], decisions: [] };

const requests = {
  pending: { ...common, status: 'pending', step: 0, stepOpenedAt: NOW },
  'to-confirm': { ...common, status: 'to-confirm', step: 0, stepOpenedAt: NOW, amendedBy: KARIN },
  approved: { ...common, status: 'approved', approvedAt: NOW },
  scheduled: { ...common, status: 'scheduled', approvedAt: NOW, goesLiveAt: LATER },
  live: { ...common, status: 'live', liveSince: NOW },
  'changes-requested': { ...common, status: 'changes-requested', by: KARIN, comment: 'Rubriken lovar för mycket.' },
  declined: { ...common, status: 'declined', by: KARIN, comment: 'Inte vårt beslut.' },
  withdrawn: { ...common, status: 'withdrawn', by: ANNA },
  void: { ...common, status: 'void', changed: ['headline'], at: NOW },
} as const satisfies Record<ApprovalRequest['status'], ApprovalRequest>;

const karin: Decider = { id: KARIN, isEligible: true };
const approve = (more: Partial<Extract<Command, { type: 'decide' }>> = {}): Command => ({
  type: 'decide', by: karin, verdict: 'approve', saw: TEXT, step: 0, openComments: 0, eligible: 1, ...more,
}); // prettier-ignore

const commands: Readonly<Record<string, Command>> = {
  approve: approve(),
  'request changes': approve({ verdict: 'request-changes', comment: 'Kortare.' }),
  decline: approve({ verdict: 'decline', comment: 'Nej.' }),
  amend: { type: 'amend', by: karin, fingerprint: TEXT },
  confirm: { type: 'confirm', by: ANNA, saw: TEXT, eligible: 1 },
  withdraw: { type: 'withdraw', by: ANNA },
  'content changes': { type: 'void', changed: ['headline'] },
  publish: { type: 'publish', by: ANNA, fingerprint: TEXT },
  schedule: { type: 'schedule', by: ANNA, at: LATER, fingerprint: TEXT },
  unschedule: { type: 'unschedule', by: ANNA },
};

const outcome = (request: ApprovalRequest, command: Command): string => {
  const decided = decide(request, command, NOW);
  return decided.ok ? `→ ${decided.next.status}` : decided.because;
};

describe('the table in docs/procedure.md', () => {
  const [head = [], ...rows] = readFileSync('docs/procedure.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('`', ''))); // prettier-ignore
  const table = Object.fromEntries(rows.map(([status = '', ...cells]) => [status, Object.fromEntries(cells.map((cell, index) => [head[index + 1], cell]))])); // prettier-ignore

  it('has every state and every command', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(requests).sort());
    expect(head.slice(1)).toEqual(Object.keys(commands));
  });

  const cells = Object.entries(requests).flatMap(([status, request]) =>
    Object.entries(commands).map(([name, command]) => [status, name, request, command] as const),
  );
  it.each(cells)('%s, %s', (status, name, request, command) => {
    expect(table[status]?.[name]).toBe(outcome(request, command));
  });
});

describe('refuses', () => {
  it.each([
    ['own-work', approve({ by: { id: ANNA, isEligible: true } })],
    ['own-work', approve({ by: { id: ANNA, isEligible: true, onBehalfOf: KARIN } })],
    ['not-your-step', approve({ by: { id: LARS, isEligible: false } })],
    ['content-changed', approve({ saw: 'b'.repeat(64) })],
    ['other-step', approve({ step: 1 })],
    ['comment-open', approve({ openComments: 1 })],
    ['comment-missing', approve({ verdict: 'decline', comment: '  ' })],
    ['comment-missing', approve({ verdict: 'request-changes' })],
    ['not-your-request', { type: 'withdraw', by: LARS }],
    ['amending-not-allowed', { type: 'amend', by: karin, fingerprint: TEXT }],
  ] as const)('%s', (because, command) => {
    expect(decide(requests.pending, command as Command, NOW)).toEqual({ ok: false, because });
  });

  it.each([
    ['content-changed', { type: 'publish', by: ANNA, fingerprint: 'b'.repeat(64) }],
    ['content-changed', { type: 'schedule', by: ANNA, at: LATER, fingerprint: 'b'.repeat(64) }],
    ['time-has-passed', { type: 'schedule', by: ANNA, at: NOW, fingerprint: TEXT }],
  ] as const)('%s once approved', (because, command) => {
    expect(decide(requests.approved, command as Command, NOW)).toEqual({ ok: false, because });
  });

  it('publishing by whoever wrote it, where the rule wants another', () => {
    const approved = { ...requests.approved, approval: { ...oneStep, publish: 'by-other' } } as const;
    const publish = (by: number | 'clock') =>
      decide(approved, { type: 'publish', by: by as number, fingerprint: TEXT }, NOW);
    expect(publish(ANNA)).toEqual({ ok: false, because: 'publisher-must-be-another' });
    expect(publish(PER)).toMatchObject({ ok: true });
    expect(publish('clock')).toMatchObject({ ok: true });
    expect(decide(approved, { type: 'schedule', by: ANNA, at: LATER, fingerprint: TEXT }, NOW)).toMatchObject({
      ok: false,
    });
  });
});

describe('a step of several', () => {
  const both = (quorum: 'all' | number): ApprovalRequest => ({
    ...requests.pending,
    approval: { ...oneStep, steps: [{ groups: ['board'], quorum }] },
  });
  const lars: Decider = { id: LARS, isEligible: true };
  const after = (request: ApprovalRequest, command: Command): ApprovalRequest => {
    const decided = decide(request, command, NOW);
    if (!decided.ok) throw new Error(decided.because);
    return decided.next;
  };

  it('waits for all', () => {
    const first = after(both('all'), approve({ eligible: 2 }));
    expect(first.status).toBe('pending');
    expect(after(first, approve({ by: lars, eligible: 2 })).status).toBe('approved');
  });

  it('counts one person once', () => {
    const first = after(both(2), approve({ eligible: 3 }));
    expect(decide(first, approve({ eligible: 3 }), NOW)).toEqual({ ok: false, because: 'voted-already' });
  });

  it('does not let a shrinking group make fewer enough', () =>
    expect(after(both(2), approve({ eligible: 1 })).status).toBe('pending'));

  it('is decided at once by a meeting of the body', () => {
    const meeting = { body: 'board', date: '2026-03-01', paragraph: '§ 12' };
    const next = after(both('all'), approve({ eligible: 9, meeting }));
    expect(next).toMatchObject({ status: 'approved', decisions: [{ meeting }] });
  });

  it('hands on to the next step, which asks its own people', () => {
    const steps = [
      { groups: ['head'], quorum: 'one' },
      { groups: ['chair'], quorum: 'one' },
    ] as const;
    const request: ApprovalRequest = { ...requests.pending, approval: { ...oneStep, steps: [...steps] } };
    const decided = decide(request, approve(), NOW);
    expect(decided).toMatchObject({
      ok: true,
      next: { status: 'pending', step: 1 },
      effects: [{ type: 'ask', step: 1 }],
    });
    expect(decide(after(request, approve()), approve(), NOW)).toEqual({ ok: false, because: 'other-step' });
  });
});

describe('an approver amends', () => {
  const amended = 'c'.repeat(64);
  const request: ApprovalRequest = { ...requests.pending, approval: { ...oneStep, fourEyes: 'author-confirms' } };
  const waiting = decide(request, { type: 'amend', by: karin, fingerprint: amended }, NOW);
  const next = waiting.ok ? waiting.next : requests.void;

  it('and the author is asked to confirm just that text', () => {
    expect(next).toMatchObject({ status: 'to-confirm', fingerprint: amended, amendedBy: KARIN });
    expect(decide(next, { type: 'confirm', by: ANNA, saw: TEXT, eligible: 1 }, NOW)).toEqual({
      ok: false,
      because: 'content-changed',
    });
    expect(decide(next, { type: 'confirm', by: ANNA, saw: amended, eligible: 1 }, NOW)).toMatchObject({
      ok: true,
      next: { status: 'approved' },
    });
  });

  it('but cannot confirm it alone', () =>
    expect(decide(next, { type: 'confirm', by: KARIN, saw: amended, eligible: 1 }, NOW)).toEqual({
      ok: false,
      because: 'not-your-request',
    }));

  it('and where all are asked, the others are still asked', () => {
    const all: ApprovalRequest = {
      ...request,
      approval: { ...request.approval, steps: [{ groups: ['g'], quorum: 'all' }] },
    };
    const changed = decide(all, { type: 'amend', by: karin, fingerprint: amended }, NOW);
    const confirm: Command = { type: 'confirm', by: ANNA, saw: amended, eligible: 1 };
    expect(changed.ok && decide(changed.next, confirm, NOW)).toMatchObject({ ok: true, next: { status: 'pending' } });
  });

  it('and what others approved before no longer counts', () => {
    const two: ApprovalRequest = {
      ...request,
      approval: { ...request.approval, steps: [{ groups: ['g'], quorum: 2 }] },
    };
    const voted = decide(two, approve({ by: { id: LARS, isEligible: true }, eligible: 3 }), NOW);
    const changed = voted.ok ? decide(voted.next, { type: 'amend', by: karin, fingerprint: amended }, NOW) : voted;
    const confirmed = changed.ok
      ? decide(changed.next, { type: 'confirm', by: ANNA, saw: amended, eligible: 3 }, NOW)
      : changed;
    expect(confirmed).toMatchObject({ ok: true, next: { status: 'pending' } });
  });
});

describe('tells', () => {
  const effects = (request: ApprovalRequest, command: Command) => {
    const decided = decide(request, command, NOW);
    return decided.ok ? decided.effects.map(({ type }) => type) : [];
  };
  it('publishes at once where the rule says so', () => {
    const request: ApprovalRequest = { ...requests.pending, approval: { ...oneStep, publish: 'on-approval' } };
    expect(effects(request, approve())).toEqual(['tell-author', 'publish']);
  });
  it('cancels the clock when a scheduled text is withdrawn, changed or published by hand', () => {
    for (const name of ['withdraw', 'content changes', 'publish']) {
      expect(effects(requests.scheduled, commands[name] as Command)).toContain('cancel-schedule');
    }
  });
});
