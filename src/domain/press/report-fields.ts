/** Values by the names of their fields, in small letters; a field may stand there several times. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** The groups of fields that a report is made of (RFC 3464 §2.1, RFC 5965 §3): apart by empty lines, each field on one line or folded. */
export function fieldGroups(text: string): readonly Fields[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(fieldsOf)
    .filter((fields) => fields.size > 0);
}

/** The first value of a field; empty when there is none. */
export const fieldIn = (fields: Fields, name: string): string => fields.get(name)?.[0] ?? '';

function fieldsOf(group: string): Fields {
  const fields = new Map<string, string[]>();
  for (const line of group.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const end = line.indexOf(':');
    if (end < 1) continue;
    const name = line.slice(0, end).trim().toLowerCase();
    fields.set(name, [...(fields.get(name) ?? []), line.slice(end + 1).trim()]);
  }
  return fields;
}
