import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { canonicalJson } from '../domain/canonical';
import { Refused } from '../domain/refusal';
import { assessDocument, type Assessment } from '../use-cases/assess-document';
import { clearForPublication, type Clearance } from '../use-cases/clear-for-publication';
import type { At, Deps } from '../use-cases/deps';
import { voidChanged } from '../use-cases/open-request';
import { recordEdition } from '../use-cases/record-edition';
import { actorNow, currentAct, publisherNow } from './acting';
import { documentIdIn, type Call, type Next } from './call';
import { drafting } from './drafting';
import { permitted } from './permit';

/** Everything that makes a document live: checked before, done, verified and recorded in one transaction. */
export function publishing(strapi: Core.Strapi, deps: Deps) {
  const assess = assessDocument(deps);
  const clear = clearForPublication(deps);
  const record = recordEdition(deps);
  const edits = drafting(strapi, deps);

  return {
    publish: (at: At, next: Next): Promise<unknown> =>
      voidingChanged(at, async () => {
        const assessment = await known(() => assess(at));
        const clearance = await clearanceFor(assessment);
        const result = await permitted(at, next);
        await verify(assessment);
        if (clearance) await known(() => record(assessment, clearance, publisherNow(strapi)));
        return result;
      }),

    /** `create` and `update` as published: the text is written first, then everything about it must hold. */
    writeLive: (call: Call, next: Next): Promise<unknown> =>
      deps.turn(async () => {
        const { uid, params } = call;
        const { documentId } = params;
        const result = await edits.write(call, () => permitted({ uid, documentId }, next));
        const written = documentIdIn(result);
        if (!written) return result;
        const assessment = await known(() => assess({ uid, documentId: written }));
        const clearance = await clearanceFor(assessment);
        await verify(assessment);
        if (clearance) await known(() => record(assessment, clearance, publisherNow(strapi)));
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
      await voidChanged(deps)(open, described, actorNow(strapi));
  }

  /** None when this very content is live already: publishing it again changes nothing that is served. */
  async function clearanceFor(assessment: Assessment): Promise<Clearance | undefined> {
    const { uid, documentId } = assessment.document;
    const [live, act] = [await deps.editions.live({ uid, documentId }), currentAct()];
    const isLiveAlready = live?.fingerprint === assessment.fingerprint;
    if (isLiveAlready && act?.kind !== 'override' && !(await deps.requests.openOf({ uid, documentId })))
      return undefined;
    return known(() => clear(assessment, publisherNow(strapi), act));
  }

  /** What is live now must say what was looked at, whoever wrote meanwhile and by whatever path. */
  async function verify({ document, content }: Assessment): Promise<void> {
    const live = await deps.reader.read(document, 'published');
    if (!live) throw new Refused('published-differs');
    const dropping = deps.reader.relationsThatMayDrop(document.uid);
    for (const [field, draft] of Object.entries(content)) {
      const published = live.content[field] ?? null;
      const isSame = canonicalJson(published) === canonicalJson(draft);
      const isDropped = dropping.includes(field) && idsIn(published).every((id) => idsIn(draft).includes(id));
      if (!isSame && !isDropped) throw new Refused('published-differs', { field });
    }
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

const idsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === null ? [] : [value]);
