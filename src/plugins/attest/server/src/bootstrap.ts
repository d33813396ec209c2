import type { Core } from '@strapi/strapi';

import { protectFiles } from './gate/protect-files';
import { permissions } from './permissions';
import { keepLogAppendOnly } from './store/keep-log-append-only';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(permissions);
  keepLogAppendOnly(strapi);
  protectFiles(strapi);
}
