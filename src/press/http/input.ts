import { errors } from '@strapi/utils';
import { z } from 'zod';

import { DELIVERY_STATES } from '../../shared/press';

const id = z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a document id');

const asked = z.strictObject({
  message: id,
  lists: z.array(id).max(100, 'must be at most 100').default([]),
  attachments: z.enum(['link', 'file'], 'must be "link" or "file"').default('link'),
});
const start = asked.extend({ recipients: z.int('must be a whole number').min(0) });
/** As much of a mail as is read. */
const returned = z.strictObject({ mail: z.string().min(1).max(256_000, 'must be at most 256 000 characters') });
const whole = (most: number) => z.coerce.number('must be a number').int('must be a whole number').min(1).max(most);
const paging = { page: whole(100_000).default(1), pageSize: whole(100).default(25) };
const pages = z.strictObject(paging);
const deliveries = z.strictObject({ ...paging, state: z.enum(DELIVERY_STATES, `must be one of ${DELIVERY_STATES.join(', ')}`).optional() }); // prettier-ignore

export const INPUT = { asked, start, returned, pages, deliveries } as const;

/** @throws ValidationError naming each field that cannot be read */
export function parsed<Output>(schema: z.ZodType<Output>, given: unknown): Output {
  const result = schema.safeParse(given ?? {});
  if (result.success) return result.data;
  const list = result.error.issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({ path: path.map(String), message: issue.message, name: 'bad-input' }));
  });
  const [first] = list;
  throw new errors.ValidationError(`${first?.path.join('.') || 'body'}: ${first?.message}`, { code: 'bad-input', errors: list }); // prettier-ignore
}
