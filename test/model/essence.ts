import type { Core } from '@strapi/strapi';

import type { Row } from '../support/row';
import type { Field } from './steps';

const MESSAGE = 'api::message.message';

/** What the model reads of a text by itself, as one string to compare. */
export type Essence = string;

const VALUES: Readonly<Record<Exclude<Field, 'channels' | 'quotes'>, readonly string[]>> = {
  headline: ['Öppet hus', 'Stängt hus', 'Huset flyttar'],
  preamble: ['Kom och titta.', 'Kom inte.', ''],
  facts: ['Klockan tolv.', 'Klockan tretton.', 'Ingen tid är satt.'],
  kind: ['page', 'news', 'statement'],
};
const QUOTES = [[], [{ text: 'Det går bra.', name: 'Eva Ek' }], [{ text: 'Det går inte.', name: 'Bo Berg' }]];

/** The value of a field as a save gives it. */
export function valueOf(field: Field, value: number, channel: string): unknown {
  if (field === 'channels') return { set: value === 1 ? [] : [{ documentId: channel }] };
  return field === 'quotes' ? QUOTES[value] : VALUES[field][value];
}

/** The same for a column of the table itself. */
export const columnOf = (field: Field, value: number): Row =>
  field === 'channels' || field === 'quotes'
    ? { facts: `Förbi alla dörrar ${value}.` }
    : { [field]: VALUES[field][value] };

export interface Look {
  readonly essence: Essence;
  readonly kind: string;
  readonly slug: string;
  readonly isPublic: boolean;
}

/** A version of a message as its tables hold it, read without the plugin. */
export async function look(
  strapi: Core.Strapi,
  documentId: string,
  version: 'draft' | 'published',
): Promise<Look | undefined> {
  const row: Row | null = await strapi.db.query(MESSAGE).findOne({
    where: { documentId, publishedAt: version === 'draft' ? null : { $notNull: true } },
    populate: { quotes: true, channels: { select: ['documentId', 'publicWeb'] } },
  });
  if (!row) return undefined;
  const isPublic = row['channels'].some(({ publicWeb }: Row) => publicWeb);
  return {
    essence: `${JSON.stringify(said(row))} to ${channelsOf(row)}`,
    kind: row['kind'],
    slug: row['slug'],
    isPublic,
  };
}

/** An emptied field is another text than one never filled in: whoever emptied it has written. */
const said = ({ kind, slug, headline, preamble, facts, quotes }: Row): readonly unknown[] =>
  [kind, slug, headline, preamble ?? null, facts ?? null, quotes.map(({ text, name }: Row) => [text, name])]; // prettier-ignore

/** What a website is served, in the same words; to its readers nothing is nothing. */
export const saying = (row: Row): string => JSON.stringify(said(row).map((value) => value || null));

const channelsOf = ({ channels }: Row): string =>
  channels
    .map(({ documentId }: Row) => documentId)
    .sort()
    .join();

/** What the public reads of an essence. */
export const publicPart = (essence: Essence): string => {
  const values: readonly unknown[] = JSON.parse(essence.slice(0, essence.lastIndexOf(' to ')));
  return JSON.stringify(values.map((value) => value || null));
};
