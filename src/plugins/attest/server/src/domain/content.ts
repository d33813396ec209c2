import type { Json } from './canonical';

/** As much of a Strapi content type or component as its content needs. */
export interface Model {
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export interface Attribute {
  readonly type: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
  readonly relation?: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly private?: boolean;
  readonly required?: boolean;
}

export type Models = (uid: string) => Model;
export type Populate = { readonly [field: string]: { readonly populate: Populate } | { readonly on: Populate } | true };
type Row = Readonly<Record<string, unknown>>;

/** Kept by Strapi about the row, not said by anyone: no part of what is approved. */
const BOOKKEEPING = [
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'firstPublishedAt',
];

/** How one file counts: our own hash of its bytes, and the text that stands for it. */
export type FileHash = (fileId: number) => string;

/** The query that reads all of a document's content, components within components included. */
export function populateOf(uid: string, models: Models): Populate {
  const entries = attributesOf(models(uid)).flatMap(([name, attribute]): (readonly [string, Populate[string]])[] => {
    if (attribute.type === 'relation' || attribute.type === 'media') return [[name, true]];
    if (attribute.component) return [[name, { populate: populateOf(attribute.component, models) }]];
    if (attribute.type !== 'dynamiczone') return [];
    const parts = (attribute.components ?? []).map((part) => [part, { populate: populateOf(part, models) }] as const);
    return [[name, { on: Object.fromEntries(parts) }]];
  });
  return Object.fromEntries(entries);
}

/**
 * What a document says, as plain data in which row ids, timestamps, the other side's relations and the order of
 * unordered relations have no part. Two rows that say the same give equal content.
 * @param row read with `populateOf`
 */
export function contentOf(row: Row, uid: string, models: Models, hashOf: FileHash): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    attributesOf(models(uid)).map(([name, attribute]) => [name, valueOf(row[name], attribute, models, hashOf)]),
  );
}

/** The ids of all files in a document's content, images inside texts included. */
export function filesIn(row: Row, uid: string, models: Models): readonly number[] {
  const found = new Set<number>();
  const probe: FileHash = (id) => {
    found.add(id);
    return '';
  };
  contentOf(row, uid, models, probe);
  return [...found];
}

/** The attributes that are content: none of Strapi's bookkeeping, no other side's relations. */
export function attributesOf({ attributes }: Model): readonly (readonly [string, Attribute])[] {
  return Object.entries(attributes).filter(
    ([name, { mappedBy }]) => !BOOKKEEPING.includes(name) && mappedBy === undefined,
  );
}

function valueOf(value: unknown, attribute: Attribute, models: Models, hashOf: FileHash): Json {
  if (value === undefined || value === null) return isMany(attribute) ? [] : null;
  switch (attribute.type) {
    case 'component':
      return each(value, (entry) => contentOf(entry, attribute.component ?? '', models, hashOf));
    case 'dynamiczone':
      return each(value, (entry) => {
        const uid = String(entry['__component']);
        return { __component: uid, ...contentOf(entry, uid, models, hashOf) };
      });
    case 'relation':
      return each(value, ({ documentId, id }) => String(documentId ?? id), 'sorted');
    case 'media':
      return each(value, (file) => fileContent(file, hashOf));
    case 'blocks':
      return withImagesHashed(value as Json, hashOf);
    default:
      return value instanceof Date ? value.toISOString() : (value as Json);
  }
}

function isMany({ type, repeatable, multiple, relation }: Attribute): boolean {
  return repeatable === true || multiple === true || type === 'dynamiczone' || relation?.endsWith('ToMany') === true;
}

function each(value: unknown, one: (entry: Row) => Json, order?: 'sorted'): Json {
  if (!Array.isArray(value)) return one(value as Row);
  const all = value.map((entry) => one(entry as Row));
  return order ? all.sort((a, b) => (String(a) < String(b) ? -1 : 1)) : all;
}

function fileContent({ id, name, alternativeText, caption }: Row, hashOf: FileHash): Json {
  return {
    sha256: hashOf(Number(id)),
    name: String(name ?? ''),
    alternativeText: alternativeText ? String(alternativeText) : null,
    caption: caption ? String(caption) : null,
  };
}

/** An image inside a text carries a whole copy of its file row; only its bytes and its text count. */
function withImagesHashed(value: Json, hashOf: FileHash): Json {
  if (Array.isArray(value)) return value.map((inner: Json) => withImagesHashed(inner, hashOf));
  if (typeof value !== 'object' || value === null) return value;
  const node = value as { readonly [key: string]: Json };
  const isImage = node['type'] === 'image' && typeof node['image'] === 'object' && node['image'] !== null;
  if (isImage) return { ...node, image: fileContent(node['image'] as Row, hashOf) };
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, withImagesHashed(inner, hashOf)]));
}
