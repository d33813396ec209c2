import type { Json } from './canonical';
import { attributesOf, type Attribute, type Model, type Models } from './content';

/** What a content keeps only as ids, as people read it. Kept beside the content, and no part of its fingerprint. */
export interface DisplayNames {
  /** Of related documents, by their documentId. */
  readonly documents: Readonly<Record<string, string>>;
  /** Of files, by the SHA-256 of their bytes. */
  readonly files: Readonly<Record<string, NamedFile>>;
}

export interface NamedFile {
  readonly name: string;
  /** Where the file can be fetched, as it was then. */
  readonly url: string | null;
  readonly mime: string | null;
  readonly alternativeText: string | null;
}

export const NO_NAMES: DisplayNames = { documents: {}, files: {} };

type Row = Readonly<Record<string, unknown>>;
type HashOf = (fileId: number) => string;
type Found = { readonly documents: Record<string, string>; readonly files: Record<string, NamedFile> };

/**
 * The names of all that a row points at. Of a related row nothing but its one name field is kept, and of accounts nothing.
 * @param row read with `populateOf`
 */
export function displayNamesOf(row: Row, uid: string, models: Models, hashOf: HashOf): DisplayNames {
  const found: Found = { documents: {}, files: {} };
  collect(row, uid, found, { models, hashOf });
  return found;
}

/** Of these names, those that a content points at. */
export function namesIn(content: Json, { documents, files }: DisplayNames): DisplayNames {
  const said = JSON.stringify(content);
  const pointedAt = <Name>(names: Readonly<Record<string, Name>>): Readonly<Record<string, Name>> =>
    Object.fromEntries(Object.entries(names).filter(([id]) => said.includes(JSON.stringify(id))));
  return { documents: pointedAt(documents), files: pointedAt(files) };
}

/** The field that a person would call a document by: its first short text, or else its first text. */
export function nameFieldOf({ attributes }: Model): string | undefined {
  const open = Object.entries(attributes).filter(([, attribute]) => attribute.private !== true);
  const [name] = open.find(([, { type }]) => type === 'string') ?? open.find(([, { type }]) => type === 'text') ?? [];
  return name;
}

interface Reading {
  readonly models: Models;
  readonly hashOf: HashOf;
}

function collect(row: Row, uid: string, found: Found, reading: Reading): void {
  for (const [name, attribute] of attributesOf(reading.models(uid))) collectValue(row[name], attribute, found, reading);
}

function collectValue(value: unknown, attribute: Attribute, found: Found, reading: Reading): void {
  switch (attribute.type) {
    case 'component':
      return rowsIn(value).forEach((entry) => collect(entry, attribute.component ?? '', found, reading));
    case 'dynamiczone':
      return rowsIn(value).forEach((entry) => collect(entry, String(entry['__component']), found, reading));
    case 'relation':
      return rowsIn(value).forEach((entry) => nameDocument(entry, attribute, found, reading));
    case 'media':
      return rowsIn(value).forEach((file) => nameFile(file, found, reading));
    case 'blocks':
      return imagesIn(value).forEach((file) => nameFile(file, found, reading));
  }
}

function nameDocument(row: Row, { target }: Attribute, { documents }: Found, { models }: Reading): void {
  const uid = target ?? row['__type'];
  const model = typeof uid === 'string' ? models(uid) : undefined;
  if (!model || isAccount(model)) return;
  const field = nameFieldOf(model);
  const name = field === undefined ? undefined : row[field];
  if (typeof name === 'string' && name !== '') documents[String(row['documentId'] ?? row['id'])] = name;
}

/** Who somebody is belongs to the words that can be erased. */
const isAccount = ({ attributes }: Model): boolean => Object.values(attributes).some(({ type }) => type === 'password');

function nameFile(row: Row, { files }: Found, { hashOf }: Reading): void {
  const { name, url, mime, alternativeText } = row;
  files[hashOf(Number(row['id']))] = {
    name: text(name) ?? '',
    url: text(url),
    mime: text(mime),
    alternativeText: text(alternativeText),
  };
}

/** The file rows that a text carries copies of. */
function imagesIn(value: unknown): readonly Row[] {
  if (Array.isArray(value)) return value.flatMap(imagesIn);
  if (!isRow(value)) return [];
  if (value['type'] === 'image') return rowsIn(value['image']);
  return Object.values(value).flatMap(imagesIn);
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const rowsIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? value : [value]).filter(isRow);
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
