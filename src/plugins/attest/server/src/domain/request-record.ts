import type { FieldPath, Instant, ApprovalRequest, Approval, Decision, PersonId } from './request';
import type { Facts } from './facts';
import type { Requirement } from './policy';

export type RequestRoute = 'approve' | 'inform' | 'free' | 'override';

export const STATUSES = ['pending', 'to-confirm', 'approved', 'scheduled', 'live', 'changes-requested', 'declined', 'withdrawn', 'void'] as const satisfies readonly ApprovalRequest['status'][]; // prettier-ignore
export type RequestStatus = (typeof STATUSES)[number];

/** A request as it is kept: the procedure's state, and what people and lists need to know of it. */
export interface RequestRecord {
  readonly key: string;
  readonly uid: string;
  readonly document: string;
  readonly title: string;
  readonly route: RequestRoute;
  readonly snapshot: string;
  readonly facts: Facts;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly because: string;
  readonly policyVersion: number;
  /** As they stood at submission: a later policy adds nothing to an open request. */
  readonly requirements: readonly Requirement[];
  readonly submittedAt: Instant;
  readonly dueAt: Instant | null;
  readonly note: string | null;
  readonly state: ApprovalRequest;
  readonly override?: OverrideRecord;
}

export interface OverrideRecord {
  readonly category: string;
  readonly reason: string;
  readonly review: 'open' | 'upheld' | 'rejected';
  readonly reviewDueAt: Instant | null;
  readonly reviewedBy: PersonId | null;
  readonly reviewedAt: Instant | null;
  readonly comment: string | null;
}

/** What `inform`, `free` and `override` have in place of steps: nobody is asked before. */
export const UNASKED = {
  route: 'approve',
  steps: [] as unknown as Approval['steps'],
  publish: 'by-author',
  fourEyes: 'off',
} as const satisfies Approval;

/** The columns a state fills; those it does not are null, so that no earlier state shines through. */
export interface StateColumns {
  readonly status: ApprovalRequest['status'];
  readonly fingerprint: string;
  readonly approval: Approval;
  readonly submittedBy: PersonId;
  readonly contributors: readonly PersonId[];
  readonly step: number | null;
  readonly stepOpenedAt: Instant | null;
  readonly amendedBy: PersonId | null;
  readonly approvedAt: Instant | null;
  readonly goesLiveAt: Instant | null;
  readonly liveSince: Instant | null;
  readonly closedBy: PersonId | null;
  readonly comment: string | null;
  readonly changed: readonly FieldPath[] | null;
  readonly closedAt: Instant | null;
}

const NOTHING = {
  step: null,
  stepOpenedAt: null,
  amendedBy: null,
  approvedAt: null,
  goesLiveAt: null,
  liveSince: null,
  closedBy: null,
  comment: null,
  changed: null,
  closedAt: null,
} as const;

export function columnsOf(state: ApprovalRequest, now: Instant): StateColumns {
  const { status, fingerprint, approval, submittedBy, contributors } = state;
  const common = { ...NOTHING, status, fingerprint, approval, submittedBy, contributors };
  switch (state.status) {
    case 'pending':
      return { ...common, step: state.step, stepOpenedAt: state.stepOpenedAt };
    case 'to-confirm':
      return { ...common, step: state.step, stepOpenedAt: state.stepOpenedAt, amendedBy: state.amendedBy };
    case 'approved':
      return { ...common, approvedAt: state.approvedAt };
    case 'scheduled':
      return { ...common, approvedAt: state.approvedAt, goesLiveAt: state.goesLiveAt };
    case 'live':
      return { ...common, liveSince: state.liveSince, closedAt: now };
    case 'changes-requested':
    case 'declined':
      return { ...common, closedBy: state.by, comment: state.comment, closedAt: now };
    case 'withdrawn':
      return { ...common, closedBy: state.by, closedAt: now };
    case 'void':
      return { ...common, changed: state.changed, closedAt: state.at };
  }
}

/** @throws Error when the columns do not make a state: a broken assumption */
export function stateOf(row: StateColumns, decisions: readonly Decision[]): ApprovalRequest {
  const { fingerprint, approval, submittedBy, contributors } = row;
  const common = { fingerprint, approval, submittedBy, contributors, decisions };
  switch (row.status) {
    case 'pending':
      return { ...common, status: 'pending', step: have(row.step), stepOpenedAt: have(row.stepOpenedAt) };
    case 'to-confirm':
      return {
        ...common,
        status: 'to-confirm',
        step: have(row.step),
        stepOpenedAt: have(row.stepOpenedAt),
        amendedBy: have(row.amendedBy),
      };
    case 'approved':
      return { ...common, status: 'approved', approvedAt: have(row.approvedAt) };
    case 'scheduled':
      return { ...common, status: 'scheduled', approvedAt: have(row.approvedAt), goesLiveAt: have(row.goesLiveAt) };
    case 'live':
      return { ...common, status: 'live', liveSince: have(row.liveSince) };
    case 'changes-requested':
    case 'declined':
      return { ...common, status: row.status, by: have(row.closedBy), comment: row.comment ?? '' };
    case 'withdrawn':
      return { ...common, status: 'withdrawn', by: have(row.closedBy) };
    case 'void':
      return { ...common, status: 'void', changed: row.changed ?? [], at: have(row.closedAt) };
  }
}

function have<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A request lacks what its status needs.');
  return value;
}
