import type { Core, UID } from '@strapi/strapi';

import { slugRegister } from '../../../documents/slug-register';

export interface End<State extends string> {
  readonly state: State;
  /** Instant, ISO 8601. */
  readonly at: string;
  /** For the public to read. */
  readonly reason?: string | null;
}

/** What stands at an address; undefined for one that nothing public ever had. */
export type Found<State extends string = string> =
  | { readonly state: 'live'; readonly json: string }
  | { readonly state: 'moved'; readonly slug: string }
  | Ended<State>
  | undefined;

export type Ended<State extends string = string> = Required<End<State>>;

/** A table of what the public reads, one row for each document that was ever public. */
export interface Table {
  readonly uid: UID.Schema;
  /** The type of the documents, as the register of addresses knows it. */
  readonly subject: string;
  /** The column with the document's id. */
  readonly key: string;
}

/** The row at an address, or the row of the document that had the address before it got another. */
export async function rowAt(strapi: Core.Strapi, { uid, subject, key }: Table, slug: string) {
  const row = await strapi.db.query(uid).findOne({ where: { slug } as never });
  if (row) return row;
  const holder = await slugRegister(strapi).holderOf(subject, slug);
  // Asked also where nobody holds it: it must take as long to say no for an address that is not public.
  return strapi.db.query(uid).findOne({ where: { [key]: holder ?? '' } });
}

/** When the document first went live for the public; undefined when it never did. */
export async function firstLiveFrom(strapi: Core.Strapi, { uid, key }: Table, id: string): Promise<string | undefined> {
  const row = await strapi.db.query(uid).findOne({ select: ['firstLiveFrom'] as never, where: { [key]: id } });
  return row?.['firstLiveFrom'];
}

/** Two JSON objects as one, without reading them. */
export const spliced = (first: string, second: string): string => `${first.slice(0, -1)},${second.slice(1)}`;

/** A JSON object in two parts, which nobody has put together yet. */
export interface JsonParts {
  readonly head: Buffer;
  readonly tail: string;
  /** Two heads under one mark are the same. */
  readonly mark: string;
}

export const joined = ({ head, tail }: JsonParts): string => `${head.toString()}${tail}`;
