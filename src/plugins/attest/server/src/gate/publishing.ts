import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { Refused } from '../domain/refusal';
import { assessDocument, type Assessment } from '../use-cases/assess-document';
import { clearForPublication, type Clearance } from '../use-cases/clear-for-publication';
import type { At, Deps } from '../use-cases/deps';
import { voidChanged } from '../use-cases/open-request';
import { recordEdition } from '../use-cases/record-edition';
import { actorOn, actOn, publisherOf } from './acting';
import { documentIdIn, type Call, type Next } from './call';
import { drafting } from './drafting';
import { permitted } from './permit';

/** Everything that makes a document live: done, looked at and recorded in one transaction, or not at all. */
export function publishing(strapi: Core.Strapi, deps: Deps) {
  const assess = assessDocument(deps);
  const clear = clearForPublication(deps);
  const record = recordEdition(deps);
  const edits = drafting(strapi, deps);

  return {
    /** Without a draft Strapi would take down what is live: then nothing is live to judge, and that is undone too. */
    publish: (at: At, next: Next): Promise<unknown> =>
      voidingChanged(at, async () => {
        const result = await permitted(at, next);
        await judge(at);
        return result;
      }),

    /** `create` and `update` as published. */
    writeLive: (call: Call, next: Next): Promise<unknown> =>
      deps.turn(async () => {
        const { uid, params } = call;
        const { documentId } = params;
        const result = await edits.write(call, () => permitted({ uid, documentId }, next));
        const written = documentIdIn(result);
        if (written) await judge({ uid, documentId: written });
        return result;
      }),

    /** Looks at a whole list before the first of it is published. */
    lookAt:
      (uid: string) =>
      async (documentIds: readonly string[]): Promise<void> => {
        const refused: object[] = [];
        for (const documentId of documentIds) {
          try {
            await clearanceFor(await known(() => assess({ uid, documentId })));
          } catch (error) {
            if (!(error instanceof Refused)) throw error;
            refused.push({ documentId, code: error.code, ...error.details });
          }
        }
        if (refused.length > 0) throw new Refused('several-refused', { count: refused.length, reasons: refused });
      },
  };

  /**
   * Looks at what has just become live, in the transaction that made it so: whoever wrote meanwhile and by whatever path,
   * it is this that must be let through, or all of it is undone.
   */
  async function judge(at: At): Promise<void> {
    const assessment = await known(() => assess(at, 'published'));
    const clearance = await clearanceFor(assessment);
    if (clearance) await known(() => record(assessment, clearance, publisherOf(strapi, at)));
  }

  /** An approval of another text or other facts is void once that is found out, although the publication is undone. */
  async function voidingChanged<Result>(at: At, work: () => Promise<Result>): Promise<Result> {
    try {
      return await deps.turn(work);
    } catch (error) {
      if (error instanceof Refused && error.code === 'content-changed') await deps.turn(() => voidStale(at));
      throw error;
    }
  }

  async function voidStale(at: At): Promise<void> {
    const [open, described] = [await deps.requests.openOf(at), await assess(at)];
    if (open && open.state.fingerprint !== described.fingerprint)
      await voidChanged(deps)(open, described, actorOn(strapi, at));
  }

  /** None when this very content is live already: publishing it again changes nothing that is served. */
  async function clearanceFor(assessment: Assessment): Promise<Clearance | undefined> {
    const { uid, documentId } = assessment.document;
    const at = { uid, documentId };
    const [live, act] = [await deps.editions.live(at), actOn(at)];
    const isLiveAlready = live?.fingerprint === assessment.fingerprint;
    // An emergency about what is live would take its approval away, and let whoever looks at it afterwards take it down.
    if (isLiveAlready && act?.kind === 'override') throw new Refused('no-approval-needed');
    if (isLiveAlready && !(await deps.requests.openOf(at))) return undefined;
    return known(() => clear(assessment, publisherOf(strapi, at), act));
  }

  /** Fails closed: what cannot be found out is a no, with the cause in the server's log only. */
  async function known<Result>(find: () => Promise<Result>): Promise<Result> {
    try {
      return await find();
    } catch (error) {
      if (error instanceof Refused || error instanceof errors.ApplicationError) throw error;
      strapi.log.error('attest: not published, because something failed', error);
      throw new Refused('not-known');
    }
  }
}
