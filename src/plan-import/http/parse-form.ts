import { readFile, stat } from 'node:fs/promises';

import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';

import type { NamedChoice } from '../../domain/plan-import/choices';
import { uploadsOf, type Uploaded } from '../../panel-calls/uploads';
import { LIMITS, megabytes } from '../readers/limits';
import type { Given } from '../readers/read-given';
import { ImportRefused } from '../refused';

/** What both calls take. */
export interface Form {
  readonly given: Given;
  /** Document id of the plan to import into; without one a new plan is made. */
  readonly plan?: string;
  /** Of a new plan, its document id. */
  readonly organisation?: string;
  /** Of a new plan whose document has none. */
  readonly title?: string;
  /** For times that name no year. */
  readonly year?: number;
  /** What things of the preview are meant to be; without a list, what was chosen the last time. */
  readonly choices?: readonly NamedChoice[];
}

const KINDS = ['goal', 'audience', 'channel', 'key-message', 'office', 'organisation'] as const;
const MOST_CHOICES = 2000;
const id = z.string().regex(/^[a-z0-9]{1,64}$/);
// What PostgreSQL cannot store in a text is in no name.
const name = z.string().min(1).max(20_000).regex(/^[^\0]*$/); // prettier-ignore
const choice = z.union([
  z.strictObject({ kind: z.enum(KINDS), name, use: z.string().min(1).max(64) }),
  z.strictObject({ kind: z.enum(KINDS), name, leave: z.literal(true) }),
]);

const fields = z.strictObject({
  text: z.string().optional(),
  plan: id.optional(),
  organisation: id.optional(),
  title: z.string().trim().min(1).max(255).regex(/^[^\0]*$/).optional(), // prettier-ignore
  year: z.coerce.number().int().min(1990).max(2100).optional(),
  choices: z.preprocess(fromJson, z.array(choice).max(MOST_CHOICES)).optional(),
});

/**
 * The form of a call: a file in the field `file` or text in `text`, and the rest beside it.
 * @throws ValidationError naming each field that cannot be read; ImportRefused for a file that is too large, before it is read
 */
export async function parseForm(ctx: Context): Promise<Form> {
  const { body } = ctx.request as unknown as { body?: unknown };
  const read = fields.safeParse(body ?? {});
  if (!read.success) throw badInput(read.error.issues.flatMap(faultsOf));
  const { text, ...rest } = read.data;
  const [file, ...others] = uploadsOf(ctx);
  if (others.length > 0 || (file && text !== undefined) || (!file && text === undefined))
    throw badInput([{ path: ['file'], message: 'Give one file, or text.' }]);
  const given = file ? await bytesOf(file) : { text: storable(text ?? '') };
  return { given, ...said(rest) };
}

async function bytesOf({ filepath, originalFilename }: Uploaded): Promise<Given> {
  const { size } = await stat(filepath);
  if (size > LIMITS.bytes) {
    const detail = { megabytes: megabytes(size), most: megabytes(LIMITS.bytes) };
    throw new ImportRefused({ code: 'not-readable', because: { code: 'file-too-large', detail } });
  }
  return { bytes: await readFile(filepath), name: originalFilename ?? '' };
}

/** A form has only text: what is a list is written as JSON there. */
function fromJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** PostgreSQL stores no NUL, and no half of a character. */
const storable = (text: string): string => Buffer.from(text.replaceAll('\0', ' ')).toString();

type Said<Type> = { [Key in keyof Type]: Exclude<Type[Key], undefined> };
const said = <Type extends object>(values: Type): Said<Type> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Said<Type>;

function faultsOf(issue: z.core.$ZodIssue): readonly { path: readonly string[]; message: string }[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => ({ path: path.map(String), message: issue.message }));
}

function badInput(list: readonly { path: readonly string[]; message: string }[]): Error {
  const [first] = list;
  const all = list.map((one) => ({ ...one, name: 'bad-input' }));
  return new errors.ValidationError(`${first?.path.join('.') || 'body'}: ${first?.message}`, {
    code: 'bad-input',
    errors: all,
  });
}
