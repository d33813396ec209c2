import type { ReactNode } from 'react';

import { TranslatedText } from './translated-text';

interface Field {
  readonly hint?: ReactNode;
}

type Rows = readonly (readonly Field[])[];

interface EditView {
  readonly layout: {
    readonly layout: readonly Rows[];
    readonly components: Readonly<Record<string, { readonly layout: Rows }>>;
  };
}

/** Strapi shows hints as they are stored; this shows them in the user's language. A hint an administrator wrote stays. */
export function translateHints<View extends EditView>(view: View): View {
  const { layout } = view;
  const components = Object.entries(layout.components).map(([uid, component]) => [
    uid,
    { ...component, layout: withHints(component.layout) },
  ]);
  return {
    ...view,
    layout: { ...layout, layout: layout.layout.map(withHints), components: Object.fromEntries(components) },
  };
}

const withHints = (rows: Rows): Rows => rows.map((row) => row.map(withHint));

const withHint = (field: Field): Field =>
  typeof field.hint === 'string' && field.hint !== ''
    ? { ...field, hint: <TranslatedText text={field.hint} /> }
    : field;
