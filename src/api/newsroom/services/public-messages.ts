import type { Core } from '@strapi/strapi';

import { slugRegister } from '../../../documents/slug-register';
import { linksOf } from '../../../domain/public-links';
import type { PublicMessage } from '../../../domain/public-message';
import type { Question } from '../parse/question';
import { readOne, readPage, type ReadRow } from '../sql/read';
import { rowsOf } from '../sql/statement';
import { knownTotals } from '../sql/totals';

const MESSAGE = 'api::message.message';
const PUBLIC = 'api::newsroom.public-message';
const TERM = 'api::newsroom.public-term';

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
  const totals = knownTotals(strapi);

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
      if (found.length > 0)
        await terms().createMany({
          data: found.map((term) => ({ message, firstLiveFrom: row.firstLiveFrom, ...term })),
        });
    },

    /** Takes a live message away; only its address, the time and the reason remain. */
    async end(live: { message: string; edition?: string }, { state, at, reason = null }: End): Promise<void> {
      const nothing = { kind: null, headline: null, language: null, plan: null, year: null, corrects: null, original: null, json: null, words: null }; // prettier-ignore
      const data = { ...nothing, state, withdrawnAt: at, withdrawnReason: reason };
      const { count } = await table().updateMany({ where: { ...live, state: 'live' }, data });
      if (count > 0) await terms().deleteMany({ where: { message: live.message } });
    },

    /** One page, each message as finished JSON; `total` only when it was asked for. */
    async list(question: Question): Promise<{ readonly json: readonly string[]; readonly total?: number }> {
      const { page, pageSize, withCount } = question;
      const total = withCount ? await totals.of(question) : undefined;
      const isBeyond = total !== undefined && total <= (page - 1) * pageSize;
      const json = isBeyond ? [] : linked(await rowsOf(strapi, readPage(question)));
      return total === undefined ? { json } : { json, total };
    },

    /** Where all of them are read, the newest first; as many as a sitemap may name. */
    async addresses(): Promise<readonly { readonly slug: string; readonly liveFrom: string }[]> {
      const orderBy = [{ firstLiveFrom: 'desc' as const }, { id: 'desc' as const }];
      return table().findMany({ select: ['slug', 'liveFrom'], where: { state: 'live' }, orderBy, limit: 50_000 });
    },

    async at(slug: string): Promise<Found> {
      const rows = await standing(slug);
      const [row] = rows;
      if (!row) return undefined;
      const { state, withdrawn_at: at, withdrawn_reason: reason } = row;
      if (state !== 'live') return { state, at, reason } as Ended;
      if (row.slug !== slug) return { state: 'moved', slug: row.slug };
      const [json = ''] = linked(rows);
      return { state: 'live', json };
    },
  };

  /** The message at the address, or the one that had it before it got another. */
  async function standing(slug: string): Promise<readonly ReadRow[]> {
    const rows = await rowsOf<ReadRow>(strapi, readOne('slug', slug));
    if (rows.length > 0) return rows;
    const message = await slugRegister(strapi).holderOf(MESSAGE, slug);
    return message === undefined ? [] : rowsOf<ReadRow>(strapi, readOne('message', message));
  }
};

export default publicMessages;

/** The service, with its type: Strapi knows its own services only. */
export const publicMessagesOf = (strapi: Core.Strapi) =>
  strapi.service('api::newsroom.public-messages') as unknown as ReturnType<typeof publicMessages>;

/** Links are read and not stored: what is linked to may be withdrawn, or get another address, at any time. */
function linked(rows: readonly ReadRow[]): readonly string[] {
  const page = rows.filter(({ own }) => own === 1);
  const others = [...new Map(rows.map((row) => [row.message, row])).values()].sort(newestFirst);
  return page.map((row) => spliced(row.json ?? '', JSON.stringify(linksOf(row, others))));
}

const newestFirst = (one: ReadRow, other: ReadRow): number =>
  one.first_live_from === other.first_live_from ? other.id - one.id : one.first_live_from < other.first_live_from ? 1 : -1; // prettier-ignore

/** Two JSON objects as one, without reading them. */
const spliced = (first: string, second: string): string => `${first.slice(0, -1)},${second.slice(1)}`;
