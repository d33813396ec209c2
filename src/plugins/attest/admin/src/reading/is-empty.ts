/** Nothing that a reader could see: not even a row of a list, or a letter of a text. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}
