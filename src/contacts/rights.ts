import type { Core } from '@strapi/strapi';

import type { Row } from '../approvals/read-row';
import { CONTACT, OUTLET } from './rows/types';

type Right = 'read' | 'create' | 'update' | 'delete';

/** What a person may do with contacts in the content manager, asked row by row and field by field. */
export interface ContactRights {
  may(right: Right, asked?: { readonly row?: Row | undefined; readonly field?: string }): boolean;
  mayMakeOutlets(): boolean;
  /** Whether some contacts are kept from them, by a condition on their role. */
  readsOnlySome(): boolean;
}

/** @param ability the person's, as Strapi's login made it */
export function contactRights(strapi: Core.Strapi, ability: unknown): ContactRights {
  const checker = (model: string): Checker =>
    strapi.plugin('content-manager').service('permission-checker').create({ userAbility: ability, model });
  const [contacts, outlets] = [checker(CONTACT), checker(OUTLET)];
  return {
    may: (right, { row, field } = {}) => contacts.can[right](row, field),
    mayMakeOutlets: () => outlets.can.create(),
    readsOnlySome: () => contacts.requiresEntity.read(),
  };
}

interface Checker {
  readonly can: Readonly<Record<Right, (row?: Row, field?: string) => boolean>>;
  readonly requiresEntity: Readonly<Record<Right, () => boolean>>;
}

/** The fields behind each thing that a file says of a contact. */
export const FIELDS_OF = {
  name: ['name'],
  email: ['email'],
  title: ['title'],
  outlets: ['outlet', 'otherOutlets.outlet', 'otherOutlets.hasLeft'],
  region: ['region'],
  phone: ['phone'],
  beats: ['beats.name'],
  language: ['language'],
  legalBasis: ['legalBasis'],
  source: ['source'],
  informedAt: ['informedAt'],
  reviewBy: ['reviewBy'],
  objectionAt: ['objectionAt'],
  subscription: ['subscription'],
  note: ['note'],
} as const;

/** Lists and single contacts are shown whole, or not at all. */
export const mayReadAll = (rights: ContactRights): boolean =>
  !rights.readsOnlySome() && Object.values(FIELDS_OF).flat().every((field) => rights.may('read', { field })); // prettier-ignore
