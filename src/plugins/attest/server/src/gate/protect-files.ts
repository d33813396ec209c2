import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { fileChanges, type FileChanges } from '../store/file-changes';
import { UPLOADED } from '../store/file-rows';
import type { FileStore } from '../store/file-store';
import { guardUploadProvider } from './guard-upload-provider';
import { fileInMotion, fileInUse, refuseFilesInUse } from './refuse-files-in-use';
import { watchFileRows } from './watch-file-rows';

const FOLDER = 'plugin::upload.folder';

type Act = (...given: unknown[]) => Promise<unknown>;
type Service = Readonly<Record<string, Act>>;
interface Route {
  readonly handler: unknown;
  readonly config?: { readonly middlewares?: readonly unknown[] };
}

/**
 * Files in approved or published content stay as they are: replacing (cropping is that), deleting, and whatever writes
 * their bytes or rows is refused before anything is touched. Other files behave as ever. Call it in `bootstrap`, when
 * the provider is there. See docs/adr/0015-files-hashed-and-held.md.
 */
export function protectFiles(strapi: Core.Strapi): void {
  const store = strapi.plugin('attest').service('files') as FileStore;
  const changes = fileChanges(strapi, store);
  const refuse = refuseFilesInUse(strapi, store);
  guardUploadProvider(strapi, refuse, changes);
  watchFileRows(strapi, refuse, changes);
  wrap(strapi, 'upload', ({ replace, remove }) => ({
    replace: (id, ...rest) => whileChanging(strapi, changes, Number(id), () => replace!(id, ...rest)),
    remove: (file, ...rest) =>
      whileChanging(strapi, changes, (file as { id: number }).id, () => remove!(file, ...rest)),
  }));
  wrap(strapi, 'file', ({ deleteByIds }) => ({
    async deleteByIds(ids, ...rest) {
      await refuse(numbers(ids));
      return deleteByIds!(ids, ...rest);
    },
  }));
  wrap(strapi, 'folder', ({ deleteByIds }) => ({
    async deleteByIds(ids, ...rest) {
      await refuse(await filesIn(strapi, numbers(ids)));
      return deleteByIds!(ids, ...rest);
    },
  }));
}

/**
 * The panel deletes files and folders in one call, files first: the whole is judged before any of it. A route's own
 * middleware, so that only who may delete is told what is in use. Call it in `register`, before routes are mounted.
 */
export function judgeBulkDeletionWhole(strapi: Core.Strapi): void {
  const judge = async ({ request }: Context, next: Next): Promise<unknown> => {
    const { fileIds, folderIds } = (request.body ?? {}) as Record<string, unknown>;
    const store = strapi.plugin('attest').service('files') as FileStore;
    await refuseFilesInUse(strapi, store)([...numbers(fileIds), ...(await filesIn(strapi, numbers(folderIds)))]);
    return next();
  };
  const upload = strapi.plugin('upload') as unknown as { routes: { admin: { routes: readonly Route[] } } };
  const routes = upload.routes.admin.routes.map((route) =>
    route.handler === 'admin-folder-file.deleteMany' ? withMiddleware(route, judge) : route,
  );
  upload.routes = { ...upload.routes, admin: { ...upload.routes.admin, routes } };
}

/** A new object for this application: some of the plugin's services are shared by all that run in a process. */
function wrap(strapi: Core.Strapi, name: string, guards: (stock: Service) => Service): void {
  strapi.get('services').extend(`plugin::upload.${name}`, (stock: Service) => ({ ...stock, ...guards(stock) }));
}

async function whileChanging(
  strapi: Core.Strapi,
  changes: FileChanges,
  id: number,
  act: () => Promise<unknown>,
): Promise<unknown> {
  if ((await strapi.db.query(UPLOADED).count({ where: { id } })) === 0) return act();
  const begun = await changes.begin(id);
  if (!begun.ok) throw await (begun.because === 'in-use' ? fileInUse(strapi, [id]) : fileInMotion(strapi, id));
  try {
    return await act();
  } finally {
    await changes.end(id);
  }
}

/** Every file in these folders and the folders in them. */
async function filesIn(strapi: Core.Strapi, folderIds: readonly number[]): Promise<readonly number[]> {
  const folders = await strapi.db.query(FOLDER).findMany({ where: { id: { $in: [...folderIds] } } });
  if (folders.length === 0) return [];
  const within = folders.flatMap(({ path }) => [{ folderPath: path }, { folderPath: { $startsWith: `${path}/` } }]);
  const files = await strapi.db.query(UPLOADED).findMany({ where: { $or: within }, select: ['id'] });
  return files.map(({ id }) => id);
}

const withMiddleware = (route: Route, middleware: unknown): Route => ({
  ...route,
  config: { ...route.config, middlewares: [...(route.config?.middlewares ?? []), middleware] },
});

/** Ids as they are sent: numbers, their digits, or none at all; anything else is for Strapi's own code to refuse. */
const numbers = (given: unknown): number[] =>
  Array.isArray(given) ? given.map(Number).filter((id) => Number.isSafeInteger(id)) : [];
