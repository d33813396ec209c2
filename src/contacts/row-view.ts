import type { Fate } from '../domain/contacts/compare';
import type { ContactField, ContactValues, KnownContact } from '../domain/contacts/contact';
import { workplacesCell } from '../domain/contacts/workplaces';
import type { ContactRowView } from '../shared/contacts';

/** A row of a preview: what was and what would be, as people read it. */
export function rowView(fate: Fate, known: ReadonlyMap<string, KnownContact>, language: 'sv' | 'en'): ContactRowView {
  const { line, name, address } = fate;
  const before = fate.fate === 'changed' ? known.get(fate.id)?.values : undefined;
  const changes =
    fate.fate === 'changed' && before
      ? fate.fields.map((field) => ({ field, before: said(before, field, language), after: said(fate.values, field, language) })) // prettier-ignore
      : [];
  const refused = fate.fate === 'refused' ? fate : undefined;
  return { line, name, address, fate: fate.fate, changes, why: refused?.why ?? null, field: refused?.field ?? null };
}

function said(values: Partial<ContactValues>, field: ContactField, language: 'sv' | 'en'): string {
  if (field === 'outlets') return workplacesCell(values.outlets ?? [], language);
  if (field === 'beats') return (values.beats ?? []).join(', ');
  return values[field] ?? '';
}
