import type { Core } from '@strapi/strapi';

import type { ReconcilerService } from './services/reconciler';

/** Looks at start, once the server serves, and each hour. A look that fails says so and never stops the server. */
export function startReconciler(strapi: Core.Strapi): void {
  const reconciler: ReconcilerService = strapi.plugin('attest').service('reconciler');
  const look = async (): Promise<void> => {
    try {
      await reconciler.report();
    } catch (error) {
      strapi.log.warn('attest: what is live could not be compared with the editions.', { error });
    }
  };
  strapi.server.httpServer.on('listening', () => void look());
  strapi.cron.add({ attestReconciler: { task: look, options: { rule: '0 0 * * * *' } } });
}
