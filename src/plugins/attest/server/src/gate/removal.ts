import type { Core } from '@strapi/strapi';

import { Refused } from '../domain/refusal';
import type { At, Deps } from '../use-cases/deps';
import { endEdition } from '../use-cases/end-edition';
import { actorOn, actOn } from './acting';
import type { Next } from './call';
import { permitted } from './permit';

/** Taking down and deleting. */
export function removal(strapi: Core.Strapi, deps: Deps) {
  const { turn, reader, editions, requests, contributors, log } = deps;

  return {
    /** Only by the act that asks for a reason. */
    takeDown: (at: At, next: Next): Promise<unknown> =>
      turn(async () => {
        const act = actOn(at);
        if (!(await isLive(at))) throw new Refused('not-live');
        if (act?.kind !== 'unpublication') throw new Refused('reason-missing');
        const result = await permitted(at, next);
        await endEdition(deps)(at, act.by, act.reason);
        return result;
      }),

    remove: (at: At, next: Next): Promise<unknown> =>
      turn(async () => {
        await refuseRemoval(at);
        const read = await reader.read(at, 'draft');
        const result = await permitted(at, next);
        await contributors.clear(at);
        const words = { title: read ? reader.titleOf(read) : '' };
        await log.append({
          kind: 'document-removed',
          by: actorOn(strapi, at),
          subject: { uid: at.uid, document: at.documentId },
          words,
        });
        return result;
      }),

    lookAt:
      (uid: string) =>
      async (documentIds: readonly string[]): Promise<void> => {
        for (const documentId of documentIds) await refuseRemoval({ uid, documentId });
      },
  };

  async function isLive(at: At): Promise<boolean> {
    return (await editions.live(at)) !== undefined || (await reader.exists(at, 'published'));
  }

  async function refuseRemoval(at: At): Promise<void> {
    if (await isLive(at)) throw new Refused('live');
    if (await requests.openOf(at)) throw new Refused('request-open');
  }
}
