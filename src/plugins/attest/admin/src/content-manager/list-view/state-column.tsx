import type { ReactNode } from 'react';

import { DocumentStateCell } from './document-state-cell';

interface ListView {
  readonly displayedHeaders: readonly object[];
  readonly layout: { readonly options?: { readonly draftAndPublish?: boolean } };
}

interface Row {
  readonly documentId: string;
}

const COLUMN = {
  attribute: { type: 'custom' },
  name: 'attest-state',
  label: { id: 'attest.list.state', defaultMessage: 'State' },
  searchable: false,
  sortable: false,
  cellFormatter: (row: Row, _header: unknown, { model }: { readonly model: string }): ReactNode => (
    <DocumentStateCell uid={model} documentId={row.documentId} />
  ),
};

/** After what the document is called. Which types are governed is not known here; one that is has drafts. */
export function addStateColumn<View extends ListView>(view: View): View {
  if (!view.layout.options?.draftAndPublish) return view;
  const [name, ...others] = view.displayedHeaders;
  return name ? { ...view, displayedHeaders: [name, COLUMN, ...others] } : view;
}
