import type { Core } from '@strapi/strapi';

import { createMissingRoles } from './access/create-missing-roles';
import { guardAuthority } from './access/guard-authority';
import { allotSlugs } from './documents/allot-slugs';
import { clearHiddenFields } from './documents/clear-hidden-fields';
import { useOnEverySave } from './documents/middleware';
import { refuseBadSecrets } from './startup/secrets';

/** Wiring only. The order of a save: hidden fields are emptied, then authority is judged, then the address is allotted. */
export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    refuseBadSecrets(process.env);
    useOnEverySave(strapi, clearHiddenFields(strapi));
    useOnEverySave(strapi, guardAuthority(strapi));
    useOnEverySave(strapi, allotSlugs(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await createMissingRoles(strapi);
  },
};
