import type { Core } from '@strapi/strapi';

import type { LogVerified } from '../../../shared/contracts';

const KEY = 'log-verified';

/** How the log looked when it was last verified: for people to see that somebody looked, and no proof of anything. */
export const verifiedStore = (strapi: Core.Strapi) => {
  const store = strapi.store({ type: 'plugin', name: 'attest' });
  return {
    last: async (): Promise<LogVerified | null> => ((await store.get({ key: KEY })) as LogVerified | null) ?? null,
    remember: (verified: LogVerified): Promise<void> => store.set({ key: KEY, value: verified }),
  };
};
