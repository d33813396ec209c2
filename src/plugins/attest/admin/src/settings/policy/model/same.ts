/** Whether two pieces of JSON say the same; the order of an object's fields says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [first, second] = [fieldsOf(a), fieldsOf(b)];
  return first.length === second.length && first.every(([key, value]) => isSame(value, Reflect.get(b, key)));
}

/** A field that is undefined is not there: JSON knows no such value. */
const fieldsOf = (value: object) => Object.entries(value).filter(([, field]) => field !== undefined);
