import { Readable } from 'node:stream';

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import type { LogService } from '../services/log';
import { pageQuery, parsed } from './parse/parsed';

const entriesQuery = pageQuery.extend({
  kind: z.string().max(100).optional(),
  uid: z.string().max(200).optional(),
  document: z.string().max(100).optional(),
});
const verifyQuery = z.object({ head: z.string().regex(/^[0-9a-f]{64}$/).optional() }); // prettier-ignore
const exportQuery = z.object({ format: z.enum(['ndjson', 'csv']).default('ndjson') });

const TYPES = { ndjson: 'application/x-ndjson', csv: 'text/csv; charset=utf-8' };

export const logController = ({ strapi }: { strapi: Core.Strapi }) => {
  const log = (): LogService => strapi.plugin('attest').service('log');

  return {
    async list(ctx: Context): Promise<void> {
      const { page, pageSize, ...filter } = parsed(entriesQuery, ctx.query);
      const { entries, total } = await log().page(page, pageSize, withoutUndefined(filter));
      const [words, names] = await Promise.all([
        log().words(entries.map(({ seq }) => seq)),
        log().actorNames(entries.map(({ actor }) => actor)),
      ]);
      const data = entries.map((entry) => ({
        ...entry,
        name: names.get(entry.actor) ?? null,
        words: words.get(entry.seq) ?? null,
      }));
      ctx.body = { data, meta: { pagination: { page, pageSize, total, pageCount: Math.ceil(total / pageSize) } } };
    },

    async verify(ctx: Context): Promise<void> {
      ctx.body = { data: await log().verify(parsed(verifyQuery, ctx.query).head) };
    },

    export(ctx: Context): void {
      const { format } = parsed(exportQuery, ctx.query);
      ctx.attachment(`attest-log.${format}`);
      ctx.type = TYPES[format];
      ctx.body = Readable.from(log().export(format));
    },
  };
};

function withoutUndefined<Given extends object>(
  given: Given,
): { [Key in keyof Given]?: Exclude<Given[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
