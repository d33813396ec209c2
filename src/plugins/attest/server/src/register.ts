import type { Core } from '@strapi/strapi';

import { judgeBulkDeletionWhole } from './gate/protect-files';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  judgeBulkDeletionWhole(strapi);
}
