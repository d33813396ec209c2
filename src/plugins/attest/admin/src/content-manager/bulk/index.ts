import type { BulkActionComponent } from '@strapi/content-manager/strapi-admin';

import type { ContentManager } from '../edit-view';
import { bulkPublishAction } from './bulk-publish-action';
import { hiddenWhereGoverned } from './hidden-where-governed';

/** Lists of governed types: publishing several tells of each what happens; taking down is done one by one, with a reason. */
export function addToBulkActions(contentManager: ContentManager): void {
  contentManager.addBulkAction((own) => own.map(standIn));
}

function standIn(action: BulkActionComponent): BulkActionComponent {
  if (action.type === 'unpublish') return hiddenWhereGoverned(action);
  return action.type === 'delete' ? action : bulkPublishAction(action);
}
