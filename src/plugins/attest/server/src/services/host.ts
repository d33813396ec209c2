import type { Core } from '@strapi/strapi';

import { aloneHost } from '../alone';
import { settingsOf } from '../config';
import type { Host } from '../host';

/** Where the application around the plugin says who it is; without it the plugin works alone. */
const host = ({ strapi }: { strapi: Core.Strapi }) => {
  let chosen: Host | undefined;
  return {
    /** Call it in the application's `register`. */
    use(given: Host): void {
      chosen = given;
    },
    current: (): Host => (chosen ??= aloneHost(strapi, settingsOf(strapi).governed ?? [])),
  };
};

export default host;
export type HostService = ReturnType<typeof host>;
