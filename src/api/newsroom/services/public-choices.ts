import type { Core } from '@strapi/strapi';

const MESSAGE = 'api::newsroom.public-message';
const TERM = 'api::newsroom.public-term';
const ORGANISATION = 'api::organisation.organisation';

export interface Choices {
  readonly kind: readonly string[];
  readonly language: readonly string[];
  /** The latest first. */
  readonly year: readonly number[];
  /** By name. */
  readonly organisation: readonly { readonly name: string; readonly slug: string }[];
}

/** What the public messages can be told apart by, as far as any of them has it. */
const publicChoices = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(): Promise<Choices> {
    const [kind = [], language = [], year = []] = await Promise.all(
      ['kind', 'language', 'year'].map((column) => valuesOf(strapi, column)),
    );
    return {
      kind: kind.map(String),
      language: language.map(String),
      year: year.map(Number).sort((a, b) => b - a),
      organisation: await organisationsIn(strapi),
    };
  },
});

export default publicChoices;

/** The service, with its type: Strapi knows its own services only. */
export const publicChoicesOf = (strapi: Core.Strapi) =>
  strapi.service('api::newsroom.public-choices') as unknown as ReturnType<typeof publicChoices>;

async function valuesOf(strapi: Core.Strapi, column: string): Promise<readonly unknown[]> {
  const live = strapi.db.queryBuilder(MESSAGE).select(column).where({ state: 'live' }).groupBy(column);
  const rows = await live.execute<Record<string, unknown>[]>();
  return rows.map((row) => row[column]);
}

/** By what they are called now: a choice is no part of what was approved. */
async function organisationsIn(strapi: Core.Strapi): Promise<Choices['organisation']> {
  const named = strapi.db.queryBuilder(TERM).select('value').where({ field: 'organisation' }).groupBy('value');
  const slugs = (await named.execute<{ value: string }[]>()).map(({ value }) => value);
  if (slugs.length === 0) return [];
  const select = ['name', 'slug'];
  const rows = await strapi.db.query(ORGANISATION).findMany({ select, where: { slug: { $in: slugs } } });
  const names = new Map(rows.map(({ slug, name }) => [slug, name]));
  return slugs.map((slug) => ({ slug, name: names.get(slug) ?? slug })).sort(byName);
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'sv');
