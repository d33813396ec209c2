import type { Core } from '@strapi/strapi';

import { Refused } from '../domain/refusal';
import type { Deps } from '../use-cases/deps';
import { languageNow } from '../requester';
import { refusalError } from '../words/refusal-error';
import { inBulk } from './bulk';
import type { Call, Next } from './call';
import { drafting } from './drafting';
import { otherSide } from './other-side';
import { publicReads } from './public-reads';
import { publishing } from './publishing';
import { removal } from './removal';

/** Registered in `register()`, so that it stands outside of every other rule of saving. */
export function closeGate(strapi: Core.Strapi, deps: Deps, governed: readonly string[]): void {
  const gate = documentGate(strapi, deps, new Set(governed));
  strapi.documents.use((context, next) => gate(context as unknown as Call, next) as ReturnType<typeof next>);
}

/**
 * Stands before every call of the document service on a governed type: whatever would change what is live passes here,
 * in a turn of its own, or does not happen. Reads of drafts through the public API are refused too, also by way of the
 * relations of other types.
 */
function documentGate(strapi: Core.Strapi, deps: Deps, governed: ReadonlySet<string>) {
  const rooms = {
    publishing: publishing(strapi, deps),
    drafting: drafting(strapi, deps),
    removal: removal(strapi, deps),
  };

  const fromOtherSide = otherSide(strapi, deps, governed);
  const reads = publicReads(strapi, governed);
  reads.withholdFromAnswers();

  return async (call: Call, next: Next): Promise<unknown> => {
    try {
      reads.refuseReaching(call);
      return await fromOtherSide(call, () => (governed.has(call.uid) ? pass(call, next) : next()));
    } catch (error) {
      throw error instanceof Refused ? refusalError(error, languageNow(strapi)) : error;
    }
  };

  function pass(call: Call, next: Next): Promise<unknown> {
    const { uid, action, params } = call;
    const at = { uid, documentId: documentOf(call) };
    switch (action) {
      case 'publish':
        return inBulk(uid, rooms.publishing.lookAt(uid), () => rooms.publishing.publish(at, next));
      case 'create':
      case 'update':
        return params.status === 'published'
          ? rooms.publishing.writeLive(call, next)
          : rooms.drafting.write(call, next);
      case 'clone':
        return rooms.drafting.clone(at, next);
      case 'discardDraft':
        return rooms.drafting.discard(at, next);
      case 'unpublish':
        return rooms.removal.takeDown(at, next);
      case 'delete':
        return inBulk(uid, rooms.removal.lookAt(uid), () => rooms.removal.remove(at, next));
      default:
        return rooms.drafting.read(call, next);
    }
  }

  /** @throws Refused: without one document the service would take all of them, those that match, or none */
  function documentOf({ action, params }: Call): string {
    const { documentId } = params;
    if (typeof documentId === 'string' && documentId) return documentId;
    if (documentId === undefined && !NEED_DOCUMENT.includes(action)) return '';
    throw new Refused('no-such-document');
  }
}

const NEED_DOCUMENT = ['publish', 'unpublish', 'delete', 'discardDraft', 'clone', 'update'];
