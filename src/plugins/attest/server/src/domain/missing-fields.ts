import type { Json } from './canonical';
import type { Model } from './content';
import type { Issue } from './facts';

/**
 * Fields that the type demands and the content lacks. Strapi looks for them when something is published, and for
 * relations not even then: whoever approves would approve what cannot go out.
 */
export function missingFields(content: Readonly<Record<string, Json>>, { attributes }: Model): readonly Issue[] {
  return Object.entries(content)
    .filter(([field, value]) => attributes[field]?.required === true && isEmpty(value))
    .map(([field]) => ({ id: 'required', field, code: 'required-missing', always: true }));
}

const isEmpty = (value: Json): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
