import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { settingsOf } from '../config';
import { Refused, REFUSALS, type Refusal } from '../domain/refusal';
import { permissions } from '../permissions';
import { personOf } from '../store/person-store';
import type { At, Person } from '../use-cases/deps';
import { languageOf } from '../words/language';
import { sentenceOf } from '../words/refusal-error';
import { NAMES, STATUS } from '../words/status';
import { storable } from './parse/storable';

export type Handler = (ctx: Context) => void | Promise<void>;

/** The handler, with its noes told in Strapi's shape and in the person's own language. */
export const answering =
  (handler: Handler): Handler =>
  async (ctx) => {
    try {
      await handler(ctx);
    } catch (error) {
      const refused = refusalIn(error);
      if (!refused) throw error;
      refuse(ctx, refused);
    }
  };

export function refuse(ctx: Context, { code, details }: Refused): void {
  const status = STATUS[code];
  const message = sentenceOf(code, details, languageOf(ctx.state));
  ctx.status = status;
  ctx.body = { data: null, error: { status, name: NAMES[status], message, details: { ...details, code } } };
}

/** The person behind a call that the policy `is-person` has let through. */
export const personIn = ({ state }: Context): Person => personOf(state['user']);

/** A path's parameter as an id: what no database can hold names nothing. */
export function idIn(ctx: Context, name: string, missing: Refusal = 'not-found'): string {
  const id = String(ctx['params'][name]);
  if (!storable(id)) throw new Refused(missing);
  return id;
}

/** All rights of the plugin that the person holds. */
export const rightsOf = (ctx: Context): ReadonlySet<string> =>
  new Set(permissions.map(({ uid }) => uid).filter((right) => may(ctx, right)));

export const may = (ctx: Context, right: string): boolean =>
  Boolean(ctx.state['userAbility']?.can(`plugin::attest.${right}`));

/**
 * The governed document a call names, when the person may read it in the content manager; what is not theirs to read
 * answers as what does not exist.
 * @throws Refused `not-governed`, `no-such-document`
 */
export async function readable(strapi: Core.Strapi, ctx: Context, at: At): Promise<Access> {
  if (!(settingsOf(strapi).governed ?? []).includes(at.uid)) throw new Refused('not-governed', { uid: at.uid });
  const access = await accessTo(strapi, ctx, at);
  if (!access) throw new Refused('no-such-document');
  return access;
}

/** What a person who may read a document may do with it in the content manager. */
export interface Access {
  readonly mayEdit: boolean;
  mayRead(field: string): boolean;
}

/** @returns undefined for what does not exist, or is not theirs to read */
export async function accessTo(strapi: Core.Strapi, ctx: Context, at: At): Promise<Access | undefined> {
  const { uid, documentId } = at;
  // Conditions of permissions speak of the creator and the creator's roles.
  const populate = { createdBy: { populate: { roles: true } }, updatedBy: true };
  const row = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, populate: populate as never });
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state['userAbility'], model: uid });
  if (!row || checker.cannot.read(row)) return undefined;
  return { mayEdit: checker.can.update(row), mayRead: (field) => mayReadWithin(uid, field, field) };

  /** Rights are given for the fields of a component, and not for the component: it is read whole or not at all. */
  function mayReadWithin(model: string, name: string, path: string): boolean {
    const attribute = strapi.getModel(model as UID.Schema)?.attributes[name];
    if (attribute?.type !== 'component') return checker.can.read(row, path);
    const inner = Object.keys(strapi.getModel(attribute.component).attributes);
    return inner.every((one) => mayReadWithin(attribute.component, one, `${path}.${one}`));
  }
}

/** A no may come as such, or from the gate as Strapi's own error. */
function refusalIn(error: unknown): Refused | undefined {
  if (error instanceof Refused) return error;
  if (!(error instanceof errors.PolicyError)) return undefined;
  const { code, ...details } = error.details as { code?: string };
  return isRefusal(code) ? new Refused(code, details) : undefined;
}

const isRefusal = (code: string | undefined): code is Refusal =>
  (REFUSALS as readonly (string | undefined)[]).includes(code);
