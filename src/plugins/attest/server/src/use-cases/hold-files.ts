import { Refused } from '../domain/refusal';
import type { FileHashes } from '../store/document-reader';
import type { Deps } from './deps';

/**
 * Keeps the files of a text as they are for as long as the holder, a request or an edition, stands.
 * @throws Refused `content-changed` when one was replaced after it was read
 */
export const holdFiles = ({ files }: Pick<Deps, 'files'>) => {
  return async (holder: string, read: FileHashes): Promise<void> => {
    if (read.size === 0) return;
    const ids = [...read.keys()];
    await files.use(holder, ids);
    const held = await files.hashes(ids);
    if (ids.some((id) => held.get(id) !== read.get(id))) throw new Refused('content-changed', { changed: ['files'] });
  };
};
