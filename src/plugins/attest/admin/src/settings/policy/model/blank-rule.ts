import type { ApprovalView } from '../../../../../shared/policy-contracts';
import type { Rule, TableName, Tables } from './rows';

export const BLANK_STEP = { groups: [], quorum: 'one' } as const;

export const APPROVAL: ApprovalView = {
  route: 'approve',
  steps: [BLANK_STEP],
  publish: 'by-author',
  fourEyes: 'strict',
};

const TEXTS = { id: '', title: '', because: '', source: '', strength: 'must', when: {} } as const;

/** A rule to be written: the most careful of its kind until something else is said. */
export const blankRule = (table: TableName): Rule =>
  table === 'routes' ? { ...TEXTS, outcome: APPROVAL } : { ...TEXTS, check: '' };

/** To begin with where there is no policy: one route, which takes everything. */
export const blankTables = (title: string): Tables => ({
  routes: [{ ...TEXTS, id: 'otherwise', title, outcome: APPROVAL }],
  requirements: [],
});
