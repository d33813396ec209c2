import type { Core } from '@strapi/strapi';

import type { Markers } from './markers';
import type { Row } from './row';

interface Attribute {
  readonly type: string;
  readonly required?: boolean;
  readonly regex?: string;
  readonly maxLength?: number;
  readonly enum?: readonly string[];
  readonly component?: string;
  readonly repeatable?: boolean;
}

interface Given {
  readonly marks: Markers;
  /** What the words are written into, for those who find them. */
  readonly place: string;
  /** Id of an uploaded file. */
  readonly file: unknown;
}

/** Words in every field of a type, and of its components, that takes any. Relations are left to others. */
export function filled(strapi: Core.Strapi, uid: string, given: Given): Row {
  const { attributes } = strapi.getModel(uid as 'api::plan.plan') as unknown as { attributes: Record<string, Attribute> };
  const own = Object.entries(attributes).filter(([name]) => !STRAPIS.includes(name));
  const values = own.map(([name, attribute]) => [name, valueOf(strapi, attribute, { ...given, place: `${given.place}.${name}` })]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
} // prettier-ignore

const STRAPIS = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale', 'createdBy', 'updatedBy'];

function valueOf(strapi: Core.Strapi, attribute: Attribute, given: Given): unknown {
  const { marks, place, file } = given;
  switch (attribute.type) {
    case 'string':
    case 'text':
      return fitting(attribute, marks.mark(place));
    case 'email':
      return `${marks.mark(place)}@example.org`;
    case 'blocks':
      return [{ type: 'paragraph', children: [{ type: 'text', text: marks.mark(place) }] }];
    case 'media':
      return file;
    case 'enumeration':
      return attribute.required ? attribute.enum?.[0] : undefined;
    case 'date':
      return attribute.required ? '2031-01-01' : undefined;
    case 'integer':
      return attribute.required ? 1 : undefined;
    case 'component': {
      const part = filled(strapi, attribute.component ?? '', given);
      return attribute.repeatable ? [part] : part;
    }
    default:
      return undefined;
  }
}

/** The word, in the form that the field asks for; undefined where no form of it fits. */
const fitting = ({ regex = '', maxLength = Infinity }: Attribute, word: string): string | undefined =>
  [word, `https://example.org/${word}`].find((text) => new RegExp(regex).test(text) && text.length <= maxLength);
