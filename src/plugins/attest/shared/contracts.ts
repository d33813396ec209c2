/** What every endpoint takes and gives, for the admin panel and for tests. */

export type * from './content-contracts';
export type * from './decision-contracts';
export type * from './log-contracts';
export type * from './notice-contracts';
export type * from './people-contracts';
export type * from './request-contracts';
export type * from './settings-contracts';
export type * from './subject-contracts';
