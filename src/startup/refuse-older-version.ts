import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';

/** What a version of the application made of the tables. */
export interface Shape {
  readonly version: string;
  readonly schema: string;
}

/**
 * Strapi gives the tables the shape of whatever starts, and drops what it does not know. So a node of the version before, started
 * again in the middle of an upgrade, would throw away what the new version has just begun to keep. In production it does
 * not start; one that runs already goes on.
 * @throws Error, before anything is changed; `ALLOW_OLDER_VERSION=true` lets it start
 */
export function refuseOlderVersion(strapi: Core.Strapi, env: Readonly<Record<string, string | undefined>>): void {
  if (strapi.config.get('environment') !== 'production') return;
  const store = () => strapi.store({ type: 'core', name: 'budkavle_setup' });
  const known = async () => ((await store().get({ key: 'shapes' })) ?? []) as readonly Shape[];
  const own = (): Shape => ({
    version: strapi.config.get('info.version', ''),
    schema: createHash('sha256').update(JSON.stringify(sorted(strapi.db.schema.schema.tables))).digest('hex'), // prettier-ignore
  });

  strapi
    .hook('strapi::content-types.beforeSync')
    .register(async ({ oldContentTypes }: { oldContentTypes?: unknown }) => {
      if (!oldContentTypes || env['ALLOW_OLDER_VERSION'] === 'true' || !isLeftBehind(await known(), own())) return;
      const { version } = (await known()).at(-1) ?? own();
      throw new Error(
        `The database belongs to version ${version}, which is newer than this one (${own().version}): starting would drop what it keeps. ` +
          'Nothing was changed. Upgrade this node too; to go back, restore the backup from before the upgrade, ' +
          'or set ALLOW_OLDER_VERSION=true and lose what only the newer version has.',
      );
    });
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    const shapes = await known();
    const last = shapes.at(-1);
    if (last?.schema === own().schema && last.version === own().version) return;
    await store().set({ key: 'shapes', value: [...shapes.filter((one) => !isSame(one, own())), own()] });
  });
}

/** Whether the tables have had this shape under this version, and have another now. */
export function isLeftBehind(shapes: readonly Shape[], own: Shape): boolean {
  const last = shapes.at(-1);
  return last !== undefined && last.schema !== own.schema && shapes.some((shape) => isSame(shape, own));
}

const isSame = (one: Shape, other: Shape): boolean => one.version === other.version && one.schema === other.schema;

const sorted = (tables: readonly { readonly name: string }[]) =>
  [...tables].sort((one, other) => (one.name < other.name ? -1 : 1));
