import type { Core } from '@strapi/strapi';

import type { Host } from '../host';

/** Where the application around the plugin says who it is; without it the plugin works alone. */
const host = ({ strapi }: { strapi: Core.Strapi }) => {
  let chosen: Host | undefined;
  return {
    /** Call it in the application's `register`. */
    use(given: Host): void {
      chosen = given;
    },
    isGiven: (): boolean => chosen !== undefined,
    current(): Host {
      if (!chosen) throw new Error(`${strapi.config.get('info.name') ?? 'The application'} has given attest no host.`);
      return chosen;
    },
  };
};

export default host;
export type HostService = ReturnType<typeof host>;
