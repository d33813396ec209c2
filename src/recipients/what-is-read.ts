import { CREATORS, ID, READS } from '../plan-view/what-is-read';

const OWN = { name: 'name' } as const;

/** What the list of recipients reads, each field with the path by which the right to it is asked for. */
export const TYPES = {
  message: { uid: 'api::message.message', fields: { plan: 'plan', activity: 'activity', channels: 'channels' } },
  plan: { uid: READS.plan.uid, fields: { title: 'title', legend: 'legend.code', organisations: 'organisations' } },
  reach: { uid: READS.reach.uid, fields: READS.reach.fields },
  audience: { uid: READS.audiences.uid, fields: { ...OWN, all: 'all', aliases: 'aliases.name' } },
  channel: { uid: 'api::channel.channel', fields: { ...OWN, kind: 'kind' } },
  office: { uid: 'api::office.office', fields: { ...OWN, publicContact: 'publicContact.email' } },
} as const;

export type Type = keyof typeof TYPES;

export const POPULATE = {
  message: { plan: ID, activity: { populate: { plan: ID } }, channels: { populate: CREATORS }, ...CREATORS },
  plan: { legend: true, organisations: ID, ...CREATORS },
  reach: { audience: ID, channel: ID, ...CREATORS },
  audience: { aliases: true, ...CREATORS },
  office: { publicContact: true, ...CREATORS },
} as const;
