import type { Core } from '@strapi/strapi';

import { Refused } from '../domain/refusal';
import { languageNow } from '../requester';
import { refusalError } from '../words/refusal-error';
import { isPermitted } from './permit';

interface Written {
  readonly documentId?: unknown;
  readonly publishedAt?: unknown;
}

interface RowEvent {
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: object; readonly data?: Written | readonly Written[] };
}

/**
 * The net below the gate: rows of governed types that are written past the document service. A row that would be live,
 * or is, is touched only while the gate lets just that document through. Strapi fills a missing `publishedAt` with now,
 * so missing means live.
 */
export function guardRows(strapi: Core.Strapi, governed: readonly string[]): void {
  if (governed.length === 0) return;
  const on = (guard: (event: RowEvent) => Promise<void>) => (event: unknown) => guard(event as RowEvent);

  strapi.db.lifecycles.subscribe({
    models: [...governed],
    beforeCreate: on(refuseLiveData),
    beforeCreateMany: on(refuseLiveData),
    beforeUpdate: on(refuseLiveRows),
    beforeUpdateMany: on(refuseLiveRows),
    beforeDelete: on(refuseLiveRows),
    beforeDeleteMany: on(refuseLiveRows),
  });

  async function refuseLiveData({ model, params }: RowEvent): Promise<void> {
    const rows = Array.isArray(params.data) ? params.data : [params.data ?? {}];
    const live = rows.filter(({ publishedAt }) => publishedAt !== null);
    if (live.some(({ documentId }) => !isPermitted(model.uid, documentId))) throw refused(model.uid);
  }

  async function refuseLiveRows({ model, params }: RowEvent): Promise<void> {
    const { data, where } = params;
    const becomesLive = data !== undefined && 'publishedAt' in data && data.publishedAt !== null;
    const rows = await strapi.db
      .query(model.uid)
      .findMany({ where: where ?? {}, select: ['id', 'documentId', 'publishedAt'] });
    const touched = rows.filter(({ publishedAt }) => becomesLive || publishedAt !== null);
    if (touched.some(({ documentId }) => !isPermitted(model.uid, documentId))) throw refused(model.uid);
  }

  const refused = (uid: string): Error => refusalError(new Refused('approval-required', { uid }), languageNow(strapi));
}
