import { randomUUID } from 'node:crypto';

import type { Application } from './application';

/** Runs once, by Strapi's own scheduler, where no request is. */
export function byJob({ strapi }: Application, work: () => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // A job whose time has passed when the scheduler takes it up never runs: leave a busy machine a second for that.
    const name = randomUUID();
    const task = async (): Promise<void> => {
      strapi.cron.remove(name);
      await work().then(resolve, reject);
    };
    strapi.cron.add({ [name]: { task, options: { rule: new Date(Date.now() + 1000) } } });
    strapi.cron.start();
  });
}
