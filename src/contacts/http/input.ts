import { readFile, stat } from 'node:fs/promises';

import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';

import { badInput } from '../../panel-calls/bad-input';
import { uploadsOf } from '../../panel-calls/uploads';
import { megabytes } from '../../plan-import/readers/limits';
import { CONTACT_VIEWS, HOW_TOLD } from '../../shared/contacts';
import { CONTACT_LIMITS, type Asked } from '../import-contacts';
import { refuse } from '../refused';

const whole = (most: number) => z.coerce.number('must be a number').int('must be a whole number').min(1).max(most);
const id = z.string().regex(/^[a-z0-9]{1,64}$/, 'must be a document id');
/** PostgreSQL stores no NUL, and no half of a character. */
const words = (most: number) => z.string().trim().max(most).regex(/^[^\0]*$/).transform(storable); // prettier-ignore
const seen = z.string('must be what the preview said').regex(/^[0-9a-f]{64}$/, 'must be what the preview said');
const preview = z.strictObject({ text: z.string().optional(), source: words(255).optional() }); // prettier-ignore
const day = z.iso.date('must be a day, YYYY-MM-DD').refine((value) => value >= '1990-01-01', 'must be after 1990');

export const INPUT = {
  list: z.strictObject({
    view: z.enum(CONTACT_VIEWS, `must be one of ${CONTACT_VIEWS.join(', ')}`).default('all'),
    q: words(100).default(''),
    page: whole(100_000).default(1),
    pageSize: whole(100).default(25),
  }),
  preview,
  import: preview.extend({ seen }),
  tell: z.strictObject({
    contacts: z.array(id).min(1, 'must name somebody').max(500, 'must be at most 500'),
    toldOn: day,
    how: z.enum(HOW_TOLD, `must be one of ${HOW_TOLD.join(', ')}`),
  }),
  nothing: z.strictObject({}),
} as const;

/** @throws ValidationError naming each field that cannot be read */
export function parsed<Output>(schema: z.ZodType<Output>, given: unknown): Output {
  const result = schema.safeParse(given ?? {});
  if (!result.success) throw badInput(result.error.issues);
  return result.data;
}

export const bodyOf = ({ request }: Context): unknown => (request as unknown as { body?: unknown }).body;

/**
 * The one file of a form, or the text in its place.
 * @throws ValidationError for none or several; ContactsRefused for one that is too large, before it is read
 */
export async function givenIn(ctx: Context, text: string | undefined): Promise<Asked['given']> {
  const [file, ...others] = uploadsOf(ctx);
  if (others.length > 0 || (file === undefined) === (text === undefined))
    throw fault('file', 'Give one file, or text.');
  if (!file) return storable(text ?? '');
  const { size } = await stat(file.filepath);
  const { bytes: most } = CONTACT_LIMITS;
  if (size > most) {
    const detail = { megabytes: megabytes(size), most: megabytes(most) };
    return refuse({ code: 'not-readable', because: { code: 'file-too-large', detail } });
  }
  return readFile(file.filepath);
}

export const fault = (path: string, message: string): Error =>
  new errors.ValidationError(`${path}: ${message}`, { code: 'bad-input', errors: [{ path: [path], message, name: 'bad-input' }] }); // prettier-ignore

function storable(text: string): string {
  return Buffer.from(text).toString();
}
