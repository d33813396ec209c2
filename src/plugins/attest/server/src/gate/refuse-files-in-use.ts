import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { fileChanging, filesInUse } from '../words/file-words';
import { inTheirWords } from '../requester';
import { UPLOADED } from '../store/file-rows';
import type { FileStore } from '../store/file-store';

export interface NamedFile {
  readonly id: number;
  readonly name: string;
}

/** @throws PolicyError `file-in-use` when any of the files is part of approved or published content */
export const refuseFilesInUse =
  (strapi: Core.Strapi, store: Pick<FileStore, 'heldBy'>) =>
  async (ids: readonly number[]): Promise<void> => {
    const held = await store.heldBy(ids);
    if (held.size > 0) throw await fileInUse(strapi, [...held.keys()]);
  };

export async function fileInUse(strapi: Core.Strapi, ids: readonly number[]): Promise<Error> {
  const files = await namesOf(strapi, ids);
  const message = inTheirWords(strapi, filesInUse(files.map(({ name }) => name)));
  return new errors.PolicyError(message, { code: 'file-in-use', files });
}

export async function fileInMotion(strapi: Core.Strapi, id: number): Promise<Error> {
  const [file] = await namesOf(strapi, [id]);
  const message = inTheirWords(strapi, fileChanging(file?.name ?? `${id}`));
  return new errors.ApplicationError(message, { code: 'file-changing', file: { id } });
}

const namesOf = (strapi: Core.Strapi, ids: readonly number[]): Promise<NamedFile[]> =>
  strapi.db
    .query(UPLOADED)
    .findMany({ where: { id: { $in: [...ids] } }, select: ['id', 'name'], orderBy: { id: 'asc' } });
