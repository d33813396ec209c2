import type { Core } from '@strapi/strapi';

import { maybe, name, rows, text, type Row } from '../approvals/read-row';
import { recipientsOf, type ChannelRecipients, type Sending } from '../domain/recipients';
import { id, idOf } from '../plan-view/contents-of';
import { readable, type Readable } from '../plan-view/readable';
import type { ChannelRecipientsView, MessageRecipients } from '../shared/message-recipients';
import { addressesOf, type Address } from './addresses-of';
import { POPULATE, TYPES, type Type } from './what-is-read';

/** Who asks, and what they may see. */
export interface Asking {
  /** The person's abilities, as Strapi keeps them for a request. */
  readonly userAbility: unknown;
  /** Addresses that are not public take the right to manage offices. */
  readonly mayManageOffices: boolean;
}

type Rights = Readonly<Record<Type, Readable>>;

/**
 * Who should get a message, and how, by the codes of its plan. People are told of the rows that they may read.
 * @returns undefined for a message that there is not, or that the person may not read
 */
export async function recipientsFor(
  strapi: Core.Strapi,
  documentId: string,
  { userAbility, mayManageOffices }: Asking,
): Promise<MessageRecipients | undefined> {
  const rights = Object.fromEntries(
    Object.entries(TYPES).map(([type, { uid, fields }]) => [type, readable(strapi, userAbility, uid, fields)]),
  ) as Rights;
  const [message] = await found(strapi, rights, { type: 'message', where: { documentId, publishedAt: null } });
  if (!message) return undefined;
  const withheld = Object.entries(TYPES).flatMap(([type, { uid }]) => (rights[type as Type].isWithheld ? [uid] : []));
  const planId = idOf(message['plan']) ?? maybe(message['activity'], ({ plan }) => idOf(plan));
  const [plan] = planId ? await found(strapi, rights, { type: 'plan', where: { documentId: planId, publishedAt: null } }) : []; // prettier-ignore
  if (!plan) return { plan: null, channels: [], withheld };
  const channels = recipientsOf(await sendingOf(strapi, rights, { message, plan }));
  const meant = channels.flatMap(({ groups }) => groups).flatMap(({ recipients }) => recipients).flatMap(({ offices }) => offices); // prettier-ignore
  const addresses = await addressesOf(strapi, await officeRows(meant.map((office) => office.id)), mayManageOffices);
  const title = text(plan['title']) ?? '';
  return { plan: { documentId: id(plan), title }, channels: channels.map((one) => viewOf(one, addresses)), withheld };

  function officeRows(ids: readonly string[]): Promise<readonly Row[]> {
    return found(strapi, rights, { type: 'office', where: { documentId: { $in: ids } } });
  }
}

async function sendingOf(
  strapi: Core.Strapi,
  rights: Rights,
  { message, plan }: { readonly message: Row; readonly plan: Row },
): Promise<Sending> {
  const documentId = id(plan);
  const reach = await found(strapi, rights, { type: 'reach', where: { plan: { documentId } } });
  const inMatrix = reach.flatMap(({ audience }) => idOf(audience) ?? []);
  const ofPlan = { $or: [{ plans: { documentId } }, { documentId: { $in: inMatrix } }] };
  const audiences = await found(strapi, rights, { type: 'audience', where: ofPlan });
  const organisation = { documentId: { $in: rows(plan['organisations']).map(id) } };
  const offices = await found(strapi, rights, { type: 'office', where: { organisation } });
  return {
    legend: rows(plan['legend']).flatMap(({ code, label }) => {
      const sign = text(code);
      return sign === null ? [] : [{ code: sign, label: text(label) }];
    }),
    reach: reach.flatMap(cellOf),
    channels: once(rights.channel.of(rows(message['channels']))).map((channel) => ({
      ...called(channel),
      kind: text(channel['kind']),
    })),
    audiences: audiences.map((audience) => ({
      ...called(audience),
      aliases: rows(audience['aliases']).flatMap((alias) => name(alias) ?? []),
      all: audience['all'] === true,
    })),
    offices: offices.map(called),
  };
}

interface Wanted {
  readonly type: keyof typeof POPULATE;
  readonly where: object;
}

async function found(strapi: Core.Strapi, rights: Rights, { type, where }: Wanted): Promise<readonly Row[]> {
  const read: readonly Row[] = await strapi.db
    .query(TYPES[type].uid)
    .findMany({ where: where as never, populate: POPULATE[type] as never, orderBy: { id: 'asc' } });
  return once(rights[type].of(read));
}

/** A relation to a type with drafts and without knows each document once. */
const once = (all: readonly Row[]): readonly Row[] => [...new Map(all.map((row) => [id(row), row])).values()];
const called = (row: Row) => ({ id: id(row), name: name(row) ?? '' });

function cellOf({ audience, channel, code, condition }: Row): Sending['reach'] {
  const [to, through] = [idOf(audience), idOf(channel)];
  return to && through ? [{ audience: to, channel: through, code: text(code), condition: text(condition) }] : [];
}

function viewOf(
  { channel, groups, ...rest }: ChannelRecipients,
  addresses: ReadonlyMap<string, Address>,
): ChannelRecipientsView {
  const NONE: Address = { address: 'missing', addresses: [] };
  return {
    ...rest,
    documentId: channel,
    groups: groups.map((group) => {
      const recipients = group.recipients.map(({ offices, ...recipient }) => ({
        ...recipient,
        offices: offices.map((office) => ({
          documentId: office.id,
          name: office.name,
          ...(addresses.get(office.id) ?? NONE),
        })),
      }));
      const all = recipients.flatMap(({ offices }) => offices.flatMap((office) => office.addresses));
      return { ...group, recipients, addresses: [...new Set(all)] };
    }),
  };
}
