import type { Core } from '@strapi/strapi';

import { createMissingRoles } from './access/create-missing-roles';
import { allotSlugs } from './documents/allot-slugs';
import { clearHiddenFields } from './documents/clear-hidden-fields';
import { guardAuthority } from './documents/guard-authority';
import { useOnEveryCall } from './documents/middleware';
import { showDraftedRelations } from './documents/show-drafted-relations';
import { withholdAddresses } from './documents/withhold-addresses';
import { refuseBadSecrets } from './startup/secrets';

/** Wiring only. The order of a save: hidden fields are emptied, then authority is judged, then the address is allotted. */
export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    refuseBadSecrets(process.env);
    useOnEveryCall(strapi, withholdAddresses(strapi));
    useOnEveryCall(strapi, showDraftedRelations(strapi));
    useOnEveryCall(strapi, clearHiddenFields(strapi));
    useOnEveryCall(strapi, guardAuthority(strapi));
    useOnEveryCall(strapi, allotSlugs(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await createMissingRoles(strapi);
  },
};
