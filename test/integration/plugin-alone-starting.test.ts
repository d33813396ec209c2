import { rm } from 'node:fs/promises';
import path from 'node:path';

import type { PolicyService } from 'strapi-plugin-attest/strapi-server';

import { rewrite, startToy, toyFolder } from '../support/toy';

type Options = Record<string, Record<string, unknown>>;

const inSchema = (change: (schema: Options) => object) => async (folder: string) =>
  rewrite(path.join(folder, 'src/api/recipe/content-types/recipe/schema.json'), (schema) => change(schema as Options));

describe('the server does not start, and says which type and what to do,', () => {
  it.each([
    [
      'when a governed type has no drafts',
      inSchema((schema) => ({ ...schema, options: { draftAndPublish: false } })),
      /attest\.governed names api::recipe\.recipe, whose Draft & Publish is switched off.*Switch it on/,
    ],
    [
      'when a governed type is localized',
      inSchema((schema) => ({ ...schema, pluginOptions: { i18n: { localized: true } } })),
      /attest\.governed names api::recipe\.recipe, which is localized.*"localized": false/,
    ],
    [
      'when a governed type does not exist',
      (folder: string) =>
        rm(path.join(folder, 'src/api/recipe'), { recursive: true }).then(() => withoutRecipes(folder)),
      /attest\.governed names api::recipe\.recipe, which does not exist\. Correct the name in config\/plugins\.ts/,
    ],
  ] as const)('%s', async (_, change, sentence) => {
    const folder = await toyFolder();
    await change(folder);
    await expect(startToy(folder)).rejects.toThrow(sentence);
  });
});

it('a second start keeps the policy of the first', async () => {
  const first = await startToy();
  const { DATABASE_URL = '', DATABASE_FILENAME = '' } = process.env;
  await first.stop();
  const again = await startToy(first.folder, { DATABASE_URL, DATABASE_FILENAME });
  const policies: PolicyService = again.strapi.plugin('attest').service('policy');
  expect((await policies.page(1, 10)).total).toBe(1);
  expect(await policies.active()).toMatchObject({ version: 1 });
  await again.stop();
});

/** Nothing may point at a type that is not there. */
async function withoutRecipes(folder: string): Promise<void> {
  const file = path.join(folder, 'src/api/cookbook/content-types/cookbook/schema.json');
  await rewrite(file, ({ attributes, ...rest }) => {
    const { recipes: _gone, ...kept } = attributes as Record<string, unknown>;
    return { ...rest, attributes: kept };
  });
}
