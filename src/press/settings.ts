import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const settings = z.strictObject({
  /** Mails that may be begun within any minute, of all mailings and on all nodes together. */
  perMinute: z.number().int().min(1),
  /** Bytes of all files that go with one mail. */
  attachmentBytes: z.number().int().min(0),
  /** Days after which nobody knows any more who got a mailing; 0: it is kept. */
  keepDays: z.number().int().min(0),
  /** The address that mail comes back to; not set: where it comes from. */
  bouncesTo: z.email().optional(),
  /** What a mail server shows when it hands in mail that came back; not set: none is taken. */
  returnsToken: z.string().min(16).optional(),
});

export type PressSettings = z.output<typeof settings>;

/** @throws Error naming the setting of config/press and what it must be */
export function pressSettings(strapi: Core.Strapi): PressSettings {
  const result = settings.safeParse(strapi.config.get('press', {}));
  if (result.success) return result.data;
  throw new Error(`config/press: ${result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`); // prettier-ignore
}
