import type { WidgetArgs } from '@strapi/strapi/admin';

/** What the plugin puts on the panel's start page. */
export const widgets: WidgetArgs[] = [];
