import type { Core } from '@strapi/strapi';

import { logStore } from '../store/log-store';
import { sha256 } from '../store/sha256';
import { exportLog } from '../use-cases/export-log';
import { verifyLog } from '../use-cases/verify-log';
import type { ClockService } from './clock';

/** The decision log, for controllers, scripts and the application around the plugin. */
const log = ({ strapi }: { strapi: Core.Strapi }) => {
  const clock: ClockService = strapi.plugin('attest').service('clock');
  const store = logStore(strapi, () => clock.now());
  return {
    ...store,
    verify: verifyLog({ log: store, hash: sha256 }),
    export: exportLog({ log: store }),
  };
};

export default log;
export type LogService = ReturnType<typeof log>;
