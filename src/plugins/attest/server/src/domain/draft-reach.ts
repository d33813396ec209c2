import type { Attribute } from './content';

/** As much of a content type or component as the way through its relations needs. */
export interface Linked {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly options?: { readonly draftAndPublish?: boolean };
}

export interface Question {
  readonly uid: string;
  readonly isPublished: boolean;
  readonly filters?: unknown;
  readonly sort?: unknown;
  readonly populate?: unknown;
}

interface Known {
  model(uid: string): Linked | undefined;
  readonly governed: ReadonlySet<string>;
}

/** Where in the model a question has come to, and whether only published rows are met there. */
interface Place {
  readonly uid: string;
  readonly isPublished: boolean;
}

const FILE = 'plugin::upload.file';

/**
 * Whether a question leads through relations to drafts of governed types: to read them, or to find out what they say
 * by filtering and sorting. A published row points at published ones; a row of a type without Draft & Publish points at
 * drafts too, which Strapi leaves out of what it populates and not out of what it filters and sorts by.
 */
export function reachesDrafts(question: Question, { model, governed }: Known): boolean {
  const isDraftable = (uid: string): boolean => model(uid)?.options?.draftAndPublish === true;
  const isDraft = ({ uid, isPublished }: Place): boolean => governed.has(uid) && !isPublished;
  const { uid, isPublished } = question;
  return asks(question, { uid, isPublished: isPublished && isDraftable(uid) });

  function asks({ filters, sort, populate }: Partial<Question>, at: Place): boolean {
    return filtersReach(filters, at) || sortReaches(sort, at) || populateReaches(populate, at);
  }

  function filtersReach(filters: unknown, at: Place): boolean {
    if (Array.isArray(filters)) return filters.some((one) => filtersReach(one, at));
    return entriesOf(filters).some(([name, value]) => {
      const next = follow(name, at, at.isPublished);
      if (!next) return name.startsWith('$') && filtersReach(value, at);
      return isDraft(next) || filtersReach(value, next);
    });
  }

  function sortReaches(sort: unknown, at: Place): boolean {
    if (typeof sort === 'string') return sort.split(',').some((path) => pathReaches(path.split(':')[0] ?? '', at));
    if (Array.isArray(sort)) return sort.some((one) => sortReaches(one, at));
    return filtersReach(sort, at);
  }

  function pathReaches(path: string, at: Place): boolean {
    const [name = '', ...rest] = path.trim().split('.');
    const next = follow(name, at, at.isPublished);
    return next !== undefined && (isDraft(next) || pathReaches(rest.join('.'), next));
  }

  function populateReaches(populate: unknown, at: Place): boolean {
    return fieldsIn(populate, at).some(([name, value]) => {
      const parts = entriesOf(Reflect.get(Object(value), 'on'));
      const next = follow(name, at, isPublished);
      const places = [
        ...(next ? [[next, value] as const] : []),
        ...parts.map(([part, of]) => [placeOf(part), of] as const),
      ];
      return places.some(([place, of]) => isDraft(place) || asks(Object(of), place));
    });
  }

  /** What is to be populated, by field: `*` is every field, and `a.b` is `b` within `a`. */
  function fieldsIn(populate: unknown, { uid: of }: Place): readonly (readonly [string, unknown])[] {
    if (populate === true || populate === '*')
      return Object.keys(model(of)?.attributes ?? {}).map((name) => [name, {}]);
    if (typeof populate === 'string') return populate.split(',').flatMap((path) => pathField(path, of));
    if (Array.isArray(populate)) return populate.flatMap((one) => fieldsIn(one, { uid: of, isPublished }));
    return entriesOf(populate).flatMap(([name, value]) =>
      name === '*' ? fieldsIn('*', placeOf(of)) : [[name, value]],
    );
  }

  function pathField(path: string, of: string): readonly (readonly [string, unknown])[] {
    const [name = '', ...rest] = path.trim().split('.');
    if (name === '*') return fieldsIn('*', placeOf(of));
    return [[name, rest.length > 0 ? { populate: rest.join('.') } : {}]];
  }

  /** @param stays whether rows with drafts of their own are met as published */
  function follow(name: string, at: Place, stays: boolean): Place | undefined {
    const attribute = model(at.uid)?.attributes[name];
    if (attribute?.component) return { uid: attribute.component, isPublished: at.isPublished };
    if (attribute?.type === 'media') return { uid: FILE, isPublished: false };
    if (attribute?.type !== 'relation' || !attribute.target) return undefined;
    return { uid: attribute.target, isPublished: stays && isDraftable(attribute.target) };
  }

  /** A part of a dynamic zone, or a type that a relation to several types names. */
  function placeOf(part: string): Place {
    return { uid: part, isPublished };
  }
}

const entriesOf = (value: unknown): readonly [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
