import type { NamedChoice } from '../../../shared/plan-import';

/** What a person has given to be imported, and where it goes. */
export interface Given {
  readonly way: 'file' | 'text';
  readonly file: File | null;
  readonly text: string;
  readonly into: 'new' | 'existing';
  /** Document ids. */
  readonly organisation: string | null;
  readonly plan: string | null;
  /** Of a plan that is made; empty for the document’s own. */
  readonly title: string;
  /** For times that name none; empty for none. */
  readonly year: string;
}

export const NOTHING_GIVEN: Given = {
  way: 'file',
  file: null,
  text: '',
  into: 'new',
  organisation: null,
  plan: null,
  title: '',
  year: '',
};

export type Missing = 'file' | 'text' | 'organisation' | 'plan';

/** What is still to be given before it can be read. Pure. */
export function missingIn(given: Given, hasOrganisations: boolean): readonly Missing[] {
  const { way, file, text, into, organisation, plan } = given;
  return [
    ...(way === 'file' && !file ? (['file'] as const) : []),
    ...(way === 'text' && text.trim() === '' ? (['text'] as const) : []),
    ...(into === 'new' && hasOrganisations && !organisation ? (['organisation'] as const) : []),
    ...(into === 'existing' && !plan ? (['plan'] as const) : []),
  ];
}

/**
 * The body of a call: a form where there is a file, otherwise JSON. Pure.
 * @param choices without a list, those of the last import of the same document hold
 */
export function bodyOf(given: Given, choices: readonly NamedChoice[] | undefined): FormData | object {
  const { way, file, text, into, organisation, plan, title, year } = given;
  const fields = {
    ...(into === 'existing' && plan && { plan }),
    ...(into === 'new' && organisation && { organisation }),
    ...(into === 'new' && title.trim() && { title: title.trim() }),
    ...(year.trim() && { year: year.trim() }),
  };
  if (way === 'text' || !file) return { ...fields, text, ...(choices && { choices }) };
  const form = new FormData();
  form.append('file', file, file.name);
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  if (choices) form.append('choices', JSON.stringify(choices));
  return form;
}
