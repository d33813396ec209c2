import { Readable } from 'node:stream';

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import type { ActorView, LogEntryView, LogVerificationView } from '../../../shared/contracts';
import { settingsOf } from '../config';
import type { Chained } from '../domain/chain';
import type { PersonId } from '../domain/request';
import { addDays, instantOf, localParts } from '../domain/zoned-time';
import type { ActsService } from '../services/acts';
import type { ClockService } from '../services/clock';
import type { LogService } from '../services/log';
import type { Filter } from '../store/log-store';
import { documentTitles } from '../store/document-titles';
import { verifiedStore } from '../store/verified-store';
import { pageQuery, parsed } from './parse/parsed';

const day = z.iso
  .date('must be a date, for example 2026-03-12')
  .refine((date) => date < '3000', 'must be before the year 3000');
const entriesQuery = pageQuery.extend({
  kind: z.string().max(100).optional(),
  uid: z.string().max(200).optional(),
  document: z.string().max(100).optional(),
  actor: z.string().max(100).optional(),
  /** Days of the organisation, both included. */
  from: day.optional(),
  to: day.optional(),
});
const verifyQuery = z.object({ head: z.string().regex(/^[0-9a-f]{64}$/).optional() }); // prettier-ignore
const exportQuery = z.object({ format: z.enum(['ndjson', 'csv']).default('ndjson') });

const TYPES = { ndjson: 'application/x-ndjson', csv: 'text/csv; charset=utf-8' };

export const logController = ({ strapi }: { strapi: Core.Strapi }) => {
  const log = (): LogService => strapi.plugin('attest').service('log');
  const now = (): Date => (strapi.plugin('attest').service('clock') as ClockService).now();
  const zone = (): string => settingsOf(strapi).calendar.zone;

  return {
    async list(ctx: Context): Promise<void> {
      const { page, pageSize, ...given } = parsed(entriesQuery, ctx.query);
      const { entries, total } = await log().page(page, pageSize, filterOf(given));
      const data = await views(entries, ctx.state['userAbility']);
      ctx.body = { data, meta: { pagination: { page, pageSize, total, pageCount: Math.ceil(total / pageSize) } } };
    },

    /** Whom the entries can be asked for by. */
    async actors(ctx: Context): Promise<void> {
      const data: readonly ActorView[] = await log().actors();
      ctx.body = { data };
    },

    async verify(ctx: Context): Promise<void> {
      const { head } = parsed(verifyQuery, ctx.query);
      const data: LogVerificationView = await log().verify(head);
      // A head may be mistyped: that says nothing of the log.
      if (data.ok || data.fault !== 'cut-off') {
        await verifiedStore(strapi).remember({ ...data, verifiedAt: now().toISOString() });
      }
      ctx.body = { data };
    },

    export(ctx: Context): void {
      const { format } = parsed(exportQuery, ctx.query);
      ctx.attachment(`attest-log-${localParts(now(), zone()).date}.${format}`);
      ctx.type = TYPES[format];
      ctx.body = Readable.from(log().export(format));
    },
  };

  async function views(entries: readonly Chained[], ability: object): Promise<readonly LogEntryView[]> {
    const documents = entries.flatMap(({ subject }) => (subject ? [{ uid: subject.uid, documentId: subject.document }] : [])); // prettier-ignore
    const [words, names, titles] = await Promise.all([
      log().words(entries.map(({ seq }) => seq)),
      log().actorNames(entries.map(({ actor }) => actor)),
      documentTitles(strapi, ability)(documents),
    ]);
    const { persons } = (strapi.plugin('attest').service('acts') as ActsService).deps;
    const principals = await persons.names([...words.values()].flatMap(({ onBehalfOf }) => idsIn(onBehalfOf)));
    return entries.map((entry) => {
      const said = words.get(entry.seq) ?? null;
      const [principal] = idsIn(said?.['onBehalfOf']);
      return {
        ...entry,
        name: names.get(entry.actor) || null,
        title: (entry.subject && titles.get(`${entry.subject.uid} ${entry.subject.document}`)) ?? null,
        onBehalfOf: (principal !== undefined && principals.get(principal)) || null,
        data: entry.data as Readonly<Record<string, unknown>>,
        words: said,
      };
    });
  }

  function filterOf({ from, to, ...given }: Omit<z.output<typeof entriesQuery>, 'page' | 'pageSize'>): Filter {
    const midnight = (date: string) => instantOf({ date, hour: 0, minute: 0 }, zone()).toISOString();
    return withoutUndefined({
      ...given,
      from: from && midnight(from),
      until: to && midnight(addDays(to, 1)),
    });
  }
};

const idsIn = (value: unknown): readonly PersonId[] => (typeof value === 'number' ? [value] : []);

function withoutUndefined<Given extends object>(
  given: Given,
): { [Key in keyof Given]?: Exclude<Given[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
