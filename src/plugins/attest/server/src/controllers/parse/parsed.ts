import { errors } from '@strapi/utils';
import { z } from 'zod';

/** @throws ValidationError (400) naming the parameter, with the code `bad-input` */
export function parsed<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const list = result.error.issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({ path: path.map(String), name: 'bad-input', message: issue.message }));
  });
  const [first] = list;
  const message = `${first?.path.join('.') || 'body'}: ${first?.message}`;
  throw new errors.ValidationError(message, { code: 'bad-input', errors: list });
}

export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});
