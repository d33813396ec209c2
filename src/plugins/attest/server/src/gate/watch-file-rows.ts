import type { Core } from '@strapi/strapi';

import { canonicalJson, type Json } from '../domain/canonical';
import { requesterId } from '../requester';
import { UPLOADED } from '../store/file-rows';
import type { FileChanges } from '../store/file-changes';
import { WRITTEN } from './guard-upload-provider';

/** What says which bytes a file is; a name, a text or a folder may change. */
const BYTES = [
  'hash',
  'ext',
  'mime',
  'size',
  'url',
  'previewUrl',
  'provider',
  'provider_metadata',
  'width',
  'height',
  'formats',
];
const WORDS = ['alternativeText', 'caption'];

type Row = Readonly<Record<string, unknown>> & { readonly id: number };
interface Event {
  readonly params: { readonly where?: object; readonly data?: Readonly<Record<string | symbol, unknown>> };
  readonly result?: unknown;
  readonly state: { reworded?: readonly number[] };
}

/**
 * Keeps the rows of held files as they are and notes who changed a file's texts. Whatever disables lifecycles or writes
 * SQL passes by.
 */
export function watchFileRows(
  strapi: Core.Strapi,
  refuse: (ids: readonly number[]) => Promise<void>,
  changes: FileChanges,
): void {
  const rowsOf = ({ params }: Event): Promise<Row[]> =>
    strapi.db.query(UPLOADED).findMany(params.where ? { where: params.where } : {});

  async function beforeChange(event: Event): Promise<void> {
    const { data = {} } = event.params;
    if (![...BYTES, ...WORDS].some((field) => data[field] !== undefined)) return;
    const rows = await rowsOf(event);
    await refuse(idsOf(rows.filter((row) => differs(row, data, BYTES))));
    event.state.reworded = idsOf(rows.filter((row) => differs(row, data, WORDS)));
  }
  async function afterChange({ params, state }: Event): Promise<void> {
    const by = requesterId(strapi) ?? idOf(params.data?.['updatedBy']);
    for (const id of state.reworded ?? []) await changes.wordsChanged(id, by);
  }
  async function beforeRemoval(event: Event): Promise<void> {
    const ids = idsOf(await rowsOf(event));
    await refuse(ids);
    await changes.gone(ids);
  }

  strapi.db.lifecycles.subscribe({
    models: [UPLOADED],
    async afterCreate({ params, result }: Event) {
      const sha256 = params.data?.[WRITTEN];
      if (typeof sha256 !== 'string') return;
      const by = requesterId(strapi) ?? idOf(params.data?.['createdBy']);
      await changes.bytesWritten((result as Row).id, sha256, by);
    },
    beforeUpdate: beforeChange,
    beforeUpdateMany: beforeChange,
    afterUpdate: afterChange,
    afterUpdateMany: afterChange,
    beforeDelete: beforeRemoval,
    beforeDeleteMany: beforeRemoval,
  } as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
}

const idsOf = (rows: readonly Row[]): readonly number[] => rows.map(({ id }) => id);

const idOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function differs(row: Row, data: Readonly<Record<string, unknown>>, fields: readonly string[]): boolean {
  return fields.some((field) => data[field] !== undefined && spelled(data[field]) !== spelled(row[field]));
}

/** Through JSON first: it leaves out what a row does not keep, such as a format's functions. */
const spelled = (value: unknown): string => canonicalJson(JSON.parse(JSON.stringify(value ?? null)) as Json);
