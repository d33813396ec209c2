import type { ContentManagerPlugin, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';

import { attestPanel } from './panel/attest-panel';
import { publishAction } from './publish-action';
import { saveAction } from './save-action';
import { guardSaves } from './save-guard';
import { unpublishAction } from './unpublish-action';

export type ContentManager = ContentManagerPlugin['config']['apis'];

/** The edit view of governed types: what its buttons do, a panel that says why, and saves that write over nobody. */
export function addToEditView(contentManager: ContentManager): void {
  contentManager.addDocumentAction((own) => own.map((action) => standIn(action, own)));
  contentManager.addEditViewSidePanel((panels) => [...panels.slice(0, 1), attestPanel, ...panels.slice(1)]);
  guardSaves();
}

function standIn(action: DocumentActionComponent, all: readonly DocumentActionComponent[]): DocumentActionComponent {
  const save = all.find(({ type }) => type === 'update');
  if (action.type === 'publish' && save) return publishAction(action, save);
  if (action.type === 'update') return saveAction(action);
  if (action.type === 'unpublish') return unpublishAction(action);
  return action;
}
