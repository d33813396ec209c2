import type { Core } from '@strapi/strapi';

import { canonicalJson } from '../domain/canonical';
import { changedFields } from '../domain/changes';
import { decide } from '../domain/procedure';
import { Refused } from '../domain/refusal';
import type { RequestRecord } from '../domain/request-record';
import type { ReadDocument } from '../store/document-reader';
import { describeDocument, snapshotOf } from '../use-cases/assess-document';
import type { At, Deps } from '../use-cases/deps';
import { voidChanged } from '../use-cases/open-request';
import { holdFiles } from '../use-cases/hold-files';
import { settleRequest } from '../use-cases/settle-request';
import { whoMayDecide } from '../use-cases/who-may-decide';
import { actorOn, contributorNow } from './acting';
import { documentIdIn, type Call, type Next } from './call';
import { isMadeOnAnother } from './read-before-save';

/** Work on drafts: never stopped but for a locked one; it is noted who wrote, and an approval of another text ends. */
export function drafting(strapi: Core.Strapi, deps: Deps) {
  const { turn, reader, requests, contributors, now } = deps;
  const describe = describeDocument(deps);
  const voidRequest = voidChanged(deps);

  return {
    write: ({ uid, action, params }: Call, next: Next): Promise<unknown> =>
      turn(async () => {
        const { documentId } = params;
        const before = action === 'update' && documentId ? await reader.read({ uid, documentId }, 'draft') : undefined;
        if (before && documentId && isMadeOnAnother({ uid, documentId }, before.row['updatedAt'])) {
          throw new Refused('edited-meanwhile', await lastEditOf({ uid, documentId }));
        }
        const result = await next();
        const written = documentIdIn(result);
        if (!written) return result;
        if (before) await noteEdit({ uid, documentId: written }, before);
        else await contributors.add({ uid, documentId: written }, [contributorNow(strapi)], now());
        return result;
      }),

    /** Who wrote the original has written the copy too. */
    clone: (at: At, next: Next): Promise<unknown> =>
      turn(async () => {
        const result = await next();
        const documentId = documentIdIn(result);
        const writers = [...(await contributors.of(at)), contributorNow(strapi)];
        if (documentId) await contributors.add({ uid: at.uid, documentId }, writers, now());
        return result;
      }),

    /** Strapi would delete the whole document when nothing of it is published. */
    discard: (at: At, next: Next): Promise<unknown> =>
      turn(async () => {
        if (!(await reader.exists(at, 'published'))) throw new Refused('never-published');
        const before = await reader.read(at, 'draft');
        const result = await next();
        if (before) await noteEdit(at, before);
        return result;
      }),

    /** The public API serves what is live; drafts are for the panel and the application's own code. */
    read({ params }: Call, next: Next): Promise<unknown> {
      const route = strapi.requestContext.get()?.state?.['route']?.info;
      if (route?.type === 'content-api' && params.status !== 'published') throw new Refused('drafts-not-served');
      return next();
    },
  };

  /** Who saved last and when, so that the person whose save is refused can turn to them. */
  async function lastEditOf(at: At): Promise<Readonly<Record<string, unknown>>> {
    const edit = await reader.lastEdit(at);
    const names = await deps.persons.names([edit?.by ?? 0]);
    return { at: edit?.at ?? null, by: names.get(edit?.by ?? 0) ?? null };
  }

  async function noteEdit(at: At, before: ReadDocument): Promise<void> {
    const after = await reader.read(at, 'draft');
    if (!after || canonicalJson(after.content) === canonicalJson(before.content)) return;
    const open = await requests.openOf(at);
    if (open?.state.status === 'scheduled') throw new Refused('locked', { request: open.key });
    await contributors.add(at, [contributorNow(strapi)], now());
    if (!open) return;
    if (!(await amend(open, at))) await voidRequest(open, await describe(at), actorOn(strapi, at));
  }

  /**
   * An approver may amend where the rule says that the author then confirms. What routes the text stays as it was:
   * otherwise another rule, with other approvers, would be passed by.
   */
  async function amend(open: RequestRecord, at: At): Promise<boolean> {
    const { state } = open;
    if (state.status !== 'pending' || state.approval.fourEyes !== 'author-confirms') return false;
    const { voices } = await whoMayDecide(deps)(state);
    const id = contributorNow(strapi);
    const described = await describe(at);
    // Other facts may mean another rule, so whoever is asked now would no longer be the right one.
    if (changedFields({ ...open.facts }, { ...described.facts }).length > 0) return false;
    const by = { id, isEligible: voices.some(({ person }) => person === id) };
    const decided = decide(state, { type: 'amend', by, fingerprint: described.fingerprint }, now());
    if (!decided.ok) return false;
    const { facts, fingerprint } = described;
    const as = { uid: at.uid, document: at.documentId, fingerprint, at: now() };
    const snapshot = await deps.snapshots.keep(snapshotOf(described), as);
    await settleRequest(deps)({ ...open, snapshot, facts }, decided.next, decided.effects);
    await holdFiles(deps)(open.key, described.files);
    const subject = { uid: at.uid, document: at.documentId };
    await deps.log.append({
      kind: 'request-amended',
      by: actorOn(strapi, at),
      subject,
      data: { request: open.key, fingerprint },
    });
    return true;
  }
}
