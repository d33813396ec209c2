import { randomUUID } from 'node:crypto';

import type { Core, UID } from '@strapi/strapi';

import { firstWish, wishFor } from '../domain/slugs';
import type { Call, OnCall } from './middleware';
import { slugRegister } from './slug-register';

/** The types that have an address, and the field it is made from. */
const TITLED: Readonly<Record<string, string>> = {
  'api::organisation.organisation': 'name',
  'api::plan.plan': 'title',
  'api::message.message': 'headline',
};

interface Row {
  readonly slug: string | null;
  readonly [title: string]: string | null;
}

/**
 * Allots the address at the first save, from our own register, so that two drafts never wait with the same one and
 * publishing never fails on it. The document and its address are saved in one transaction.
 */
export const allotSlugs = (strapi: Core.Strapi): OnCall => {
  const register = slugRegister(strapi);

  return async (call, next) => {
    const title = TITLED[call.uid];
    if (title === undefined) return next();
    switch (call.action) {
      case 'create':
        return strapi.db.transaction(() => create(call, title, next));
      case 'clone':
        return strapi.db.transaction(() => clone(call, title, next));
      case 'update':
        return strapi.db.transaction(() => update(call, title, next));
      case 'publish':
        return strapi.db.transaction(() => publish(call, title, next));
      case 'delete':
      case 'discardDraft':
        return strapi.db.transaction(() => letGo(call, title, next));
      default:
        return next();
    }
  };

  async function create(call: Call, title: string, next: () => Promise<unknown>): Promise<unknown> {
    const data = call.params.data ?? {};
    const wish = firstWish(data['slug'] as string | null | undefined, String(data[title] ?? ''));
    const holder = `creating:${randomUUID()}`;
    const slug = await register.allot(call.uid, holder, wish);
    call.params.data = { ...data, slug };
    const document = (await next()) as { documentId: string };
    await register.handOver(holder, document.documentId);
    if (isLiveAtOnce(call)) await register.markLive(call.uid, slug);
    return document;
  }

  async function clone(call: Call, title: string, next: () => Promise<unknown>): Promise<unknown> {
    const original = await rowOf(call, title);
    const data = call.params.data ?? {};
    const holder = `cloning:${randomUUID()}`;
    const slug = await register.allot(
      call.uid,
      holder,
      firstWish(null, String(data[title] ?? original?.[title] ?? '')),
    );
    call.params.data = { ...data, slug };
    const result = (await next()) as { documentId: string };
    await register.handOver(holder, result.documentId);
    return result;
  }

  async function update(call: Call, title: string, next: () => Promise<unknown>): Promise<unknown> {
    const row = await rowOf(call, title);
    const { documentId, data = {} } = call.params;
    if (!row || !documentId) return next();
    const held = (await register.heldBy(documentId)).find(({ value }) => value === row.slug);
    const wish = wishFor({
      current: row.slug,
      asked: data['slug'] as string | null | undefined,
      title: String(data[title] ?? row[title] ?? ''),
      isChosen: held?.isChosen === true,
      hasBeenLive: Boolean(held?.liveSince),
    });
    const slug = wish === undefined ? row.slug : await register.allot(call.uid, documentId, wish);
    call.params.data = { ...data, slug };
    const result = await next();
    if (slug && isLiveAtOnce(call)) await register.markLive(call.uid, slug);
    if (slug) await register.release(documentId, [slug]);
    return result;
  }

  async function publish(call: Call, title: string, next: () => Promise<unknown>): Promise<unknown> {
    const row = await rowOf(call, title);
    const result = await next();
    if (row?.slug) await register.markLive(call.uid, row.slug);
    return result;
  }

  async function letGo(call: Call, title: string, next: () => Promise<unknown>): Promise<unknown> {
    const result = await next();
    const { documentId } = call.params;
    const left = await rowOf(call, title);
    if (documentId) await register.release(documentId, left?.slug ? [left.slug] : []);
    return result;
  }

  /** The row people edit: the draft, or the only one where the type has no drafts. */
  async function rowOf({ uid, params }: Call, title: string): Promise<Row | null> {
    if (!params.documentId) return null;
    const isDraft = hasDrafts(uid) ? { publishedAt: null } : {};
    const where = { documentId: params.documentId, ...isDraft };
    return strapi.db.query(uid).findOne({ select: ['slug', title], where });
  }

  function isLiveAtOnce({ uid, params }: Call): boolean {
    return !hasDrafts(uid) || params.status === 'published';
  }

  function hasDrafts(uid: UID.ContentType): boolean {
    return strapi.contentTypes[uid]?.options?.draftAndPublish === true;
  }
};
