import type { Core } from '@strapi/strapi';

/** Stops whatever in this application would change or remove an entry of the log; the chain shows what goes around it. */
export function keepLogAppendOnly(strapi: Core.Strapi): void {
  const refuse = (): never => {
    throw new Error('The decision log is appended to, never changed.');
  };
  strapi.db.lifecycles.subscribe({
    models: ['plugin::attest.log-entry'],
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
}
