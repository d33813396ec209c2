import type { Core } from '@strapi/strapi';

import { slugRegister } from '../../../documents/slug-register';
import { linksOf, type Linked } from '../../../domain/public-links';
import type { PublicMessage } from '../../../domain/public-message';
import type { Filters, Question } from '../parse/question';

const MESSAGE = 'api::message.message';
const PUBLIC = 'api::newsroom.public-message';
const TERM = 'api::newsroom.public-term';

interface Row extends Linked {
  readonly json: string;
}

export interface End {
  readonly state: 'withdrawn' | 'no-longer-public';
  /** Instant, ISO 8601. */
  readonly at: string;
  /** For the public to read. */
  readonly reason?: string | null;
}

/** What stands at an address; undefined for one that no public message ever had. */
export type Found =
  | { readonly state: 'live'; readonly json: string }
  | { readonly state: 'moved'; readonly slug: string }
  | Ended
  | undefined;

export type Ended = Required<End>;

/** The rows the public reads. They are written in the transaction of the publication, and read by nothing but the public routes. */
const publicMessages = ({ strapi }: { strapi: Core.Strapi }) => {
  const table = () => strapi.db.query(PUBLIC);
  const terms = () => strapi.db.query(TERM);

  return {
    /** When the message first went live for the public; undefined when it never did. */
    async firstLiveFrom(message: string): Promise<string | undefined> {
      return (await table().findOne({ select: ['firstLiveFrom'], where: { message } }))?.firstLiveFrom;
    },

    /** Puts the message in the place of what stood there before. */
    async show({ terms: found, ...row }: PublicMessage, edition: string): Promise<void> {
      const { message } = row;
      const data = { ...row, edition, state: 'live', withdrawnAt: null, withdrawnReason: null };
      const { count } = await table().updateMany({ where: { message }, data });
      if (count === 0) await table().create({ data });
      await terms().deleteMany({ where: { message } });
      if (found.length > 0) await terms().createMany({ data: found.map((term) => ({ message, ...term })) });
    },

    /** Takes a live message away; only its address, the time and the reason remain. */
    async end(live: { message: string; edition?: string }, { state, at, reason = null }: End): Promise<void> {
      const nothing = { kind: null, headline: null, language: null, plan: null, year: null, corrects: null, original: null, json: null, words: null }; // prettier-ignore
      const data = { ...nothing, state, withdrawnAt: at, withdrawnReason: reason };
      const { count } = await table().updateMany({ where: { ...live, state: 'live' }, data });
      if (count > 0) await terms().deleteMany({ where: { message: live.message } });
    },

    /** One page, each message as finished JSON; `total` only when it was asked for. */
    async list({
      filters,
      words,
      sort,
      page,
      pageSize,
      withCount,
    }: Question): Promise<{ json: string[]; total?: number }> {
      const where = whereOf(filters, words);
      const orderBy = [...sort.map(({ column, direction }) => ({ [column]: direction })), { id: 'desc' }];
      const rows: Row[] = await table().findMany({ where, orderBy, limit: pageSize, offset: (page - 1) * pageSize });
      const json = await linked(rows);
      return withCount ? { json, total: await table().count({ where }) } : { json };
    },

    /** Where all of them are read, the newest first; as many as a sitemap may name. */
    async addresses(): Promise<readonly { readonly slug: string; readonly liveFrom: string }[]> {
      const orderBy = [{ firstLiveFrom: 'desc' as const }, { id: 'desc' as const }];
      return table().findMany({ select: ['slug', 'liveFrom'], where: { state: 'live' }, orderBy, limit: 50_000 });
    },

    async at(slug: string): Promise<Found> {
      const row = (await table().findOne({ where: { slug } })) ?? (await formerly(slug));
      if (!row) return undefined;
      if (row.state !== 'live') return { state: row.state, at: row.withdrawnAt, reason: row.withdrawnReason };
      if (row.slug !== slug) return { state: 'moved', slug: row.slug };
      const [json = ''] = await linked([row]);
      return { state: 'live', json };
    },
  };

  /** The message that had the address before it got another. */
  async function formerly(slug: string) {
    const message = await slugRegister(strapi).holderOf(MESSAGE, slug);
    // Asked also where nobody holds it: it must take as long to say no for an address that is not public.
    return table().findOne({ where: { message: message ?? '' } });
  }

  function whereOf({ organisation, subject, ...columns }: Filters, words: readonly string[]): object {
    const plain = Object.entries(columns).flatMap(([column, values]) =>
      values ? [{ [column]: { $in: values } }] : [],
    );
    const having = Object.entries({ organisation, subject }).flatMap(([field, values]) =>
      values ? [{ message: { $in: messagesWith(field, values) } }] : [],
    );
    const written = words.map((word) => ({ words: { $contains: word } }));
    return { state: 'live', $and: [...plain, ...having, ...written] };
  }

  /** A query inside the query, so that the database never hands over more messages than the page shows. */
  function messagesWith(field: string, values: readonly string[]): unknown {
    return strapi.db
      .queryBuilder(TERM)
      .select('message')
      .where({ field, value: { $in: values } })
      .getKnexQuery();
  }

  /** Links are read and not stored: what is linked to may be withdrawn, or get another address, at any time. */
  async function linked(rows: readonly Row[]): Promise<string[]> {
    if (rows.length === 0) return [];
    const own = rows.map(({ message }) => message);
    const originals = rows.map(({ original }) => original);
    const others: Linked[] = await table().findMany({
      select: ['message', 'slug', 'headline', 'language', 'corrects', 'original'],
      where: {
        state: 'live',
        $or: [
          { message: { $in: [...originals, ...rows.flatMap(({ corrects }) => corrects ?? [])] } },
          { corrects: { $in: own } },
          { original: { $in: [...originals, ...own] } },
        ],
      },
      orderBy: [{ firstLiveFrom: 'desc' }, { id: 'desc' }],
    });
    return rows.map((row) => spliced(row.json, JSON.stringify(linksOf(row, others))));
  }
};

export default publicMessages;

/** The service, with its type: Strapi knows its own services only. */
export const publicMessagesOf = (strapi: Core.Strapi) =>
  strapi.service('api::newsroom.public-messages') as unknown as ReturnType<typeof publicMessages>;

/** Two JSON objects as one, without reading them. */
const spliced = (first: string, second: string): string => `${first.slice(0, -1)},${second.slice(1)}`;
