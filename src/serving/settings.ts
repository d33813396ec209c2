import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const whole = (least: number) => z.number().int().min(least);

const settings = z.strictObject({
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
