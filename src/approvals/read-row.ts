import type { Named, ShownFile } from '../domain/shown-message';

/** A row as Strapi's tables hand it over: anything may be missing. */
export type Row = Readonly<Record<string, unknown>>;

export const named = (row: Row): Named => ({ name: name(row), slug: text(row['slug']) });
export const name = (row: Row): string | null => text(row['name']);

/** A file of the media library, as readers need it. */
export const file = (row: Row): ShownFile => ({
  url: text(row['url']),
  name: name(row),
  mime: text(row['mime']),
  size: number(row['size']),
  width: number(row['width']),
  height: number(row['height']),
});

export function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** PostgreSQL hands decimals over as text. */
export function number(value: unknown): number | null {
  const read = typeof value === 'string' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : null;
}

export const rows = (value: unknown): readonly Row[] => (Array.isArray(value) ? value : []);
export const one = (value: unknown): Row | null =>
  typeof value === 'object' && value !== null ? (value as Row) : null;

export function maybe<Read>(value: unknown, read: (row: Row) => Read): Read | null {
  const row = one(value);
  return row && read(row);
}
