import type { Core } from '@strapi/strapi';

import { permissions } from './permissions';
import { startOutbox } from './start-outbox';
import { keepLogAppendOnly } from './store/keep-log-append-only';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(permissions);
  keepLogAppendOnly(strapi);
  startOutbox(strapi);
}
