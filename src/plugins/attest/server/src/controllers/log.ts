import { Readable } from 'node:stream';

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';

import type { LogService } from '../services/log';

const pageQuery = z.object({
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
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
      const { page, pageSize, ...filter } = parsed(pageQuery, ctx.query);
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

/** @throws ValidationError naming the parameter */
function parsed<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const list = result.error.issues.map(({ path, message }) => ({ path: path.map(String), name: 'bad-input', message }));
  const [first] = list;
  throw new errors.ValidationError(`${first?.path.join('.')}: ${first?.message}`, { code: 'bad-input', errors: list });
}

function withoutUndefined<Given extends object>(
  given: Given,
): { [Key in keyof Given]?: Exclude<Given[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
