import type { StrapiApp } from '@strapi/strapi/admin';

/** The admin half of the plugin. Its screens come with the approval procedure. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'attest', name: 'attest' });
  },
};
