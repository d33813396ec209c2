import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const page = z.union([
  z.literal(''),
  z.string().regex(/^https?:\/\/.*\{slug\}/, 'must be an address with {slug} in it'),
]);
const whole = (least: number) => z.number().int().min(least);

const settings = z.strictObject({
  /** What the feeds are called, where they are not of one organisation. */
  title: z.string().min(1),
  /** Where a message is read, with `{slug}` for its address; empty for the newsroom's own pages. */
  page,
  /** Where a plan is. */
  planPage: page,
  /** Where the statement on accessibility is read that the law asks for; empty for none. */
  accessibility: z.union([z.literal(''), z.string().regex(/^(https?:\/\/|\/)/, 'must be an address')]).default(''),
  /** Memory for finished answers. */
  cacheBytes: whole(0),
  /** Milliseconds for which a node may take what it knows of the version for granted. */
  holds: whole(10).max(1_000),
  /** Answers that are not kept, which one reader may ask for in ten seconds. */
  uncachedReads: whole(1),
});

export type Settings = z.output<typeof settings>;

/** @throws Error naming the setting of config/newsroom and what it must be */
export function settingsOf(strapi: Core.Strapi): Settings {
  const result = settings.safeParse(strapi.config.get('newsroom', {}));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`config/newsroom: ${faults.join('; ')}`);
}
