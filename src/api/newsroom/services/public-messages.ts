import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { slugRegister } from '../../../documents/slug-register';
import { linksOf } from '../../../domain/public-links';
import type { PublicMessage } from '../../../domain/public-message';
import type { CalendarQuestion } from '../parse/calendar-question';
import type { Question } from '../parse/question';
import {
  firstLiveFrom,
  spliced,
  type Ended,
  type End,
  type Found,
  type JsonParts,
  type Table,
} from '../rows/public-row';
import { readInvitations, readOne, readPage, type LinkedRow, type ReadRow } from '../sql/read';
import { rowsOf } from '../sql/statement';
import { knownTexts } from '../sql/texts';
import { knownTotals } from '../sql/totals';

const TABLE = { uid: 'api::newsroom.public-message', subject: 'api::message.message', key: 'message' } as const satisfies Table; // prettier-ignore
const TERM = 'api::newsroom.public-term';

type State = 'withdrawn' | 'no-longer-public';

/** How much of the memory for answers the texts they are made of may take: one text stands in many answers. */
export const FOR_TEXTS = 1 / 2;

/** The messages the public reads. They are written in the transaction of the publication, and read by nothing but the public routes. */
const publicMessages = ({ strapi }: { strapi: Core.Strapi }) => {
  const table = () => strapi.db.query(TABLE.uid);
  const terms = () => strapi.db.query(TERM);
  const totals = knownTotals(strapi);
  const texts = knownTexts(strapi, strapi.config.get('newsroom.cacheBytes', 0) * FOR_TEXTS);

  return {
    firstLiveFrom: (message: string): Promise<string | undefined> => firstLiveFrom(strapi, TABLE, message),

    /** Puts the message in the place of what stood there before. */
    async show({ terms: found, ...row }: PublicMessage, edition: string): Promise<void> {
      const { message } = row;
      const data = { ...row, edition, stamp: randomUUID(), state: 'live', withdrawnAt: null, withdrawnReason: null };
      const { count } = await table().updateMany({ where: { message }, data });
      if (count === 0) await table().create({ data });
      await terms().deleteMany({ where: { message } });
      if (found.length > 0)
        await terms().createMany({
          data: found.map((term) => ({ message, firstLiveFrom: row.firstLiveFrom, ...term })),
        });
    },

    /** Takes a live message away; only its address, the time and the reason remain. */
    async end(live: { message: string; edition?: string }, { state, at, reason = null }: End<State>): Promise<void> {
      const nothing = { stamp: null, kind: null, headline: null, language: null, plan: null, year: null, corrects: null, original: null, eventStart: null, json: null, words: null }; // prettier-ignore
      const data = { ...nothing, state, withdrawnAt: at, withdrawnReason: reason };
      const { count } = await table().updateMany({ where: { ...live, state: 'live' }, data });
      if (count > 0) await terms().deleteMany({ where: { message: live.message } });
    },

    /**
     * One page, each message as finished JSON; `total` only when it was asked for.
     * @param version of the public content, where it was looked up just now
     */
    async list(
      asked: Question,
      version?: string,
    ): Promise<{ readonly json: readonly JsonParts[]; readonly total?: number }> {
      const question = { ...asked, filters: { ...asked.filters, plan: await everyAddress(asked.filters.plan) } };
      const { page, pageSize, withCount } = question;
      const total = withCount ? await totals.of(question, version) : undefined;
      const isBeyond = total !== undefined && total <= (page - 1) * pageSize;
      const json = isBeyond ? [] : await withTexts(await rowsOf<LinkedRow>(strapi, readPage(question)));
      return total === undefined ? { json } : { json, total };
    },

    /** Where all of them are read, the newest first. @param limit as many as a sitemap has room for */
    async addresses(limit: number): Promise<readonly { readonly slug: string; readonly liveFrom: string }[]> {
      const orderBy = [{ firstLiveFrom: 'desc' as const }, { id: 'desc' as const }];
      return table().findMany({ select: ['slug', 'liveFrom'], where: { state: 'live' }, orderBy, limit });
    },

    /** As JSON, those that invite to something at a time, by that time. */
    async inviting({ organisation, plan }: CalendarQuestion): Promise<readonly string[]> {
      const question = readInvitations({ organisation, plan: await everyAddress(plan) });
      const rows = await rowsOf<{ readonly json: string }>(strapi, question);
      return rows.map(({ json }) => json);
    },

    async at(slug: string): Promise<Found<State>> {
      const rows = await standing(slug);
      const [row] = rows;
      if (!row) return undefined;
      const { state, withdrawn_at: at, withdrawn_reason: reason } = row;
      if (state !== 'live') return { state, at, reason } as Ended<State>;
      if (row.slug !== slug) return { state: 'moved', slug: row.slug };
      return { state: 'live', json: spliced(row.json ?? '', linksIn(rows)(row)) };
    },
  };

  /** One that ended since the page was read has no text any more, and is left out. */
  async function withTexts(rows: readonly LinkedRow[]): Promise<readonly JsonParts[]> {
    const page = rows.filter(({ own }) => own === 1);
    const found = await texts.of(page);
    const links = linksIn(rows);
    return page.flatMap((row) => {
      const text = found.get(row.message);
      return text ? { ...text, tail: `,${links(row).slice(1)}` } : [];
    });
  }

  /** The message at the address, or the one that had it before it got another. */
  async function standing(slug: string): Promise<readonly ReadRow[]> {
    const rows = await rowsOf<ReadRow>(strapi, readOne('slug', slug));
    if (rows.length > 0) return rows;
    const message = await slugRegister(strapi).holderOf(TABLE.subject, slug);
    // Asked also where nobody holds it: it must take as long to say no for an address that is not public.
    return rowsOf<ReadRow>(strapi, readOne('message', message ?? ''));
  }

  /** A message keeps the address that its plan had then. */
  async function everyAddress(plans: readonly string[] | undefined): Promise<readonly string[] | undefined> {
    return plans && slugRegister(strapi).everyAddressOf('api::plan.plan', plans);
  }
};

export default publicMessages;

/** The service, with its type: Strapi knows its own services only. */
export const publicMessagesOf = (strapi: Core.Strapi) =>
  strapi.service('api::newsroom.public-messages') as unknown as ReturnType<typeof publicMessages>;

/**
 * Links are read and not stored: what is linked to may be withdrawn, or get another address, at any time. Most messages have
 * none: only those that name the same message as another are looked at closely.
 */
function linksIn(rows: readonly LinkedRow[]): (row: LinkedRow) => string {
  const naming = new Map<string, LinkedRow[]>();
  for (const row of new Map(rows.map((one) => [one.message, one])).values())
    for (const message of namedBy(row)) naming.set(message, [...(naming.get(message) ?? []), row]);
  return (row) => {
    const near = new Set([...namedBy(row)].flatMap((message) => naming.get(message) ?? []));
    return near.size < 2 ? NO_LINKS : JSON.stringify(linksOf(row, [...near].sort(newestFirst)));
  };
}

/** Whatever is linked names a message in common: itself, what it corrects, or what it is a translation of. */
const namedBy = ({ message, corrects, original }: LinkedRow): ReadonlySet<string> =>
  new Set(corrects === null ? [message, original] : [message, original, corrects]);

const NO_LINKS = JSON.stringify(linksOf({ message: '', slug: '', headline: '', language: '', corrects: null, original: '' }, [])); // prettier-ignore

const newestFirst = (one: LinkedRow, other: LinkedRow): number =>
  one.first_live_from === other.first_live_from ? other.id - one.id : one.first_live_from < other.first_live_from ? 1 : -1; // prettier-ignore
