import { z } from 'zod';

import { DOCUMENT_STATES } from '../../domain/document-state';
import { STATUSES } from '../../domain/request-record';
import { SORTS, VIEWS, type Sort, type View } from '../../store/inbox-store';
import { pageQuery } from './parsed';
import { storable } from './storable';

const LONGEST = 5000;
const text = z.string().refine(storable, 'must not hold characters that cannot be stored');
const words = text.trim().min(1, 'must not be empty').max(LONGEST, `must be at most ${LONGEST} characters`);
const id = text.min(1).max(100);
/** As the databases number people. */
const person = z.int().positive().max(2_147_483_647);
const instant = z.iso.datetime({ offset: true, error: 'must be an instant, for example 2026-03-05T06:00:00+01:00' });
const fingerprint = z.string().regex(/^[0-9a-f]{64}$/, 'must be the fingerprint of the text that was read');

const document = { uid: text.min(1).max(200), documentId: id };
const sortable = Object.keys(SORTS) as [Sort, ...Sort[]];

export const submission = z.strictObject({ ...document, note: words.optional(), fingerprint: fingerprint.optional() });

const meetingUntil = (today: string) =>
  z.strictObject({
    body: id,
    date: z.iso
      .date('must be a date, for example 2026-03-12')
      .refine((date) => date <= today, 'must not be in the future'),
    paragraph: text.trim().min(1, 'must not be empty').max(50),
  });
/** @param today the last day on which a meeting can have been held */
export const decision = (today: string) =>
  z.strictObject({
    verdict: z.enum(['approve', 'request-changes', 'decline']),
    comment: text.max(LONGEST).optional(),
    fingerprint,
    step: z.int().min(0).max(1000),
    meeting: meetingUntil(today).optional(),
  });
export const confirmation = z.strictObject({ fingerprint });
export const reassignment = z.strictObject({ to: id, reason: words });
export const comment = z.strictObject({
  text: words,
  field: text.max(200).optional(),
  isBlocking: z.boolean().default(false),
});
/** Keys of notices are made of what they are about, and so are long. */
export const noticesSeen = z.strictObject({ ids: z.array(text.min(1).max(500)).min(1).max(100) });
export const publication = z.strictObject({
  ...document,
  fingerprint: fingerprint.optional(),
  at: instant.transform((at) => new Date(at).toISOString()).optional(),
});
export const unpublication = z.strictObject({ ...document, reason: text.max(LONGEST).default('') });
export const override = z.strictObject({
  ...document,
  category: z.enum(['danger', 'crisis', 'error', 'other']),
  reason: text.max(LONGEST).default(''),
});
export const review = z.strictObject({
  verdict: z.enum(['uphold', 'reject']),
  comment: text.max(LONGEST).optional(),
});
export const falseAlarm = z.strictObject({
  mark: text.min(1).max(128),
  reason: text.max(LONGEST).default(''),
});
export const deputyship = z.strictObject({
  principal: person,
  deputy: person,
  from: instant.transform((at) => new Date(at).toISOString()),
  to: instant.transform((at) => new Date(at).toISOString()),
  reason: words.optional(),
});
export const deputies = pageQuery.extend({ past: z.stringbool().default(false) });
export const against = z.object({ against: z.enum(['live', 'approved', 'submitted']).default('live') });
export const inbox = pageQuery.extend({
  view: z.enum(VIEWS).default('waiting'),
  sort: z
    .string()
    .regex(
      new RegExp(`^(${sortable.join('|')})(:(asc|desc))?$`),
      `must be one of ${sortable.join(', ')}, with :asc or :desc`,
    )
    .optional(),
  q: text.trim().max(200, 'must be at most 200 characters').transform(orNothing).optional(),
  status: z.enum(['open', ...STATUSES]).optional(),
  uid: text.min(1).max(200).optional(),
  rule: id.optional(),
  submittedBy: z.literal('me', 'must be me').optional(),
});

/** As many as a page of the content manager's list has. */
const MOST = 100;
export const states = z.object({
  uid: text.min(1).max(200),
  documents: text
    .transform((ids) => [...new Set(ids.split(',').filter(Boolean))])
    .pipe(z.array(id).min(1, 'must name a document').max(MOST, `must name at most ${MOST} documents`)),
});
export const state = z.object({
  state: z.enum(DOCUMENT_STATES, `must be one of ${DOCUMENT_STATES.join(', ')}`),
});

/** `dueAt:desc` as the store takes it; earliest first when no direction is said, and the view's own when nothing is. */
export function sortOf(text: string | undefined, view: View): { readonly by: Sort; readonly descending: boolean } {
  const [by, direction] = (text ?? (view === 'due' || view === 'overdue' ? 'dueAt:asc' : 'submittedAt:desc')).split(
    ':',
  );
  return { by: by as Sort, descending: direction === 'desc' };
}

function orNothing(words: string): string | undefined {
  return words === '' ? undefined : words;
}
