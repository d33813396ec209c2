import { z } from 'zod';

import { SORTS, VIEWS, type Sort } from '../../store/inbox-store';
import { pageQuery } from './parsed';

const LONGEST = 5000;
const words = z.string().trim().min(1, 'must not be empty').max(LONGEST, `must be at most ${LONGEST} characters`);
const id = z.string().min(1).max(100);
const instant = z.iso.datetime({ offset: true, error: 'must be an instant, for example 2026-03-05T06:00:00+01:00' });
const fingerprint = z.string().regex(/^[0-9a-f]{64}$/, 'must be the fingerprint of the text that was read');

const document = { uid: z.string().min(1).max(200), documentId: id };
const sortable = Object.keys(SORTS) as [Sort, ...Sort[]];

export const submission = z.strictObject({ ...document, note: words.optional() });

const today = () => new Date().toISOString().slice(0, 10);
const meeting = z.strictObject({
  body: id,
  date: z.iso
    .date('must be a date, for example 2026-03-12')
    .refine((date) => date <= today(), 'must not be in the future'),
  paragraph: z.string().trim().min(1, 'must not be empty').max(50),
});
export const decision = z.strictObject({
  verdict: z.enum(['approve', 'request-changes', 'decline']),
  comment: z.string().max(LONGEST).optional(),
  fingerprint,
  step: z.int().min(0),
  meeting: meeting.optional(),
});
export const confirmation = z.strictObject({ fingerprint });
export const reassignment = z.strictObject({ to: id, reason: words });
export const comment = z.strictObject({
  text: words,
  field: z.string().max(200).optional(),
  isBlocking: z.boolean().default(false),
});
export const publication = z.strictObject({
  ...document,
  at: instant.transform((at) => new Date(at).toISOString()).optional(),
});
export const unpublication = z.strictObject({ ...document, reason: z.string().max(LONGEST).default('') });
export const override = z.strictObject({
  ...document,
  category: z.enum(['danger', 'crisis', 'error', 'other']),
  reason: z.string().max(LONGEST).default(''),
});
export const review = z.strictObject({
  verdict: z.enum(['uphold', 'reject']),
  comment: z.string().max(LONGEST).optional(),
});
export const falseAlarm = z.strictObject({
  mark: z.string().min(1).max(128),
  reason: z.string().max(LONGEST).default(''),
});
export const deputyship = z.strictObject({
  principal: z.int().positive(),
  deputy: z.int().positive(),
  from: instant.transform((at) => new Date(at).toISOString()),
  to: instant.transform((at) => new Date(at).toISOString()),
  reason: words.optional(),
});
export const against = z.object({ against: z.enum(['live', 'approved']).default('live') });
export const inbox = pageQuery.extend({
  view: z.enum(VIEWS).default('waiting'),
  sort: z
    .string()
    .regex(
      new RegExp(`^(${sortable.join('|')})(:(asc|desc))?$`),
      `must be one of ${sortable.join(', ')}, with :asc or :desc`,
    )
    .default('submittedAt:desc'),
});

/** `dueAt:desc` as the store takes it; earliest first when nothing is said. */
export function sortOf(text: string): { readonly by: Sort; readonly descending: boolean } {
  const [by, direction] = text.split(':');
  return { by: by as Sort, descending: direction === 'desc' };
}
