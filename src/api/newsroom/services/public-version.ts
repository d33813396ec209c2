import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

const VERSION = 'api::newsroom.public-version';

type Listener = () => void;

/** Which version of all that the public reads is in force. It is changed in the transaction that changes what they read. */
const publicVersion = ({ strapi }: { strapi: Core.Strapi }) => {
  const table = () => strapi.db.query(VERSION);
  const listeners = new Set<Listener>();

  return {
    /** Tells this node as soon as the transaction holds; the others find the row changed. */
    async raise(): Promise<void> {
      await strapi.db.transaction(async ({ onCommit }) => {
        const data = { stamp: randomUUID() };
        const { count } = await table().updateMany({ where: {}, data });
        if (count === 0) await table().create({ data });
        onCommit(() => listeners.forEach((tell) => tell()));
      });
    },

    /** Two equal answers mean that nothing has changed between them. */
    async read(): Promise<string> {
      const rows = await table().findMany({ select: ['stamp'], orderBy: { id: 'asc' } });
      return rows.map(({ stamp }) => stamp).join();
    },

    onRaised(tell: Listener): void {
      listeners.add(tell);
    },
  };
};

export default publicVersion;

/** The service, with its type: Strapi knows its own services only. */
export const publicVersionOf = (strapi: Core.Strapi) =>
  strapi.service('api::newsroom.public-version') as unknown as ReturnType<typeof publicVersion>;
