import type { UID } from '@strapi/strapi';

import type { ThingKind } from '../../domain/plan-import/preview';

/** A row as Strapi's tables hand it over: anything may be missing. */
export type Row = Readonly<Record<string, unknown>>;

/** Where each kind of thing is kept, and in which field it has its name. */
export const KINDS: Readonly<Record<ThingKind, { readonly uid: UID.ContentType; readonly name: string }>> = {
  goal: { uid: 'api::goal.goal', name: 'statement' },
  audience: { uid: 'api::audience.audience', name: 'name' },
  channel: { uid: 'api::channel.channel', name: 'name' },
  'key-message': { uid: 'api::key-message.key-message', name: 'text' },
  office: { uid: 'api::office.office', name: 'name' },
  organisation: { uid: 'api::organisation.organisation', name: 'name' },
};

export const PLAN = 'api::plan.plan';
export const ACTIVITY = 'api::activity.activity';
export const REACH = 'api::reach.reach';
export const FOLLOW_UP = 'api::follow-up.follow-up';

/** Conditions of permissions speak of the creator and the creator's roles. */
export const CREATOR = { createdBy: { populate: { roles: true } } } as const;

export const typeOf = (uid: string): string => uid.split('.')[1] ?? uid;
export const idOf = (row: Row): string => String(row['documentId']);
export const rowsIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? value : []);
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A type with drafts has a row for each side, and whoever points at both is found twice. */
export const eachOnce = (rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.map((row) => [row['documentId'], row])).values(),
];
