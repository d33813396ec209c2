import type { ReactNode } from 'react';

import { Typography } from '@strapi/design-system';

import { TranslatedText } from './translated-text';

interface Header {
  readonly name: string;
  readonly attribute: { readonly type: string };
  readonly cellFormatter?: (row: Readonly<Record<string, unknown>>) => ReactNode;
}

interface ListView {
  readonly displayedHeaders: readonly Header[];
}

/** Strapi's lists show the raw value of an enumeration; this shows the word. */
export function translateCells<View extends ListView>(view: View): View {
  return { ...view, displayedHeaders: view.displayedHeaders.map(withWords) };
}

function withWords(header: Header): Header {
  if (header.attribute.type !== 'enumeration' || header.cellFormatter) return header;
  return { ...header, cellFormatter: (row) => <Word value={row[header.name]} /> };
}

function Word({ value }: { value: unknown }) {
  return (
    <Typography textColor="neutral800">{typeof value === 'string' ? <TranslatedText text={value} /> : '–'}</Typography>
  );
}
