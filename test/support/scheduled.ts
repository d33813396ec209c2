import { randomUUID } from 'node:crypto';

import type { Application } from './application';

/** Runs once, by Strapi's own scheduler, where no request is. */
export function byJob({ strapi }: Application, work: () => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // Each second until it has begun: a job for one instant never runs when a busy machine takes it up too late.
    const name = randomUUID();
    let hasBegun = false;
    const task = async (): Promise<void> => {
      if (hasBegun) return;
      hasBegun = true;
      strapi.cron.remove(name);
      await work().then(resolve, reject);
    };
    strapi.cron.add({ [name]: { task, options: { rule: '* * * * * *' } } });
    strapi.cron.start();
  });
}
