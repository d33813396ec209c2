import type { Core } from '@strapi/strapi';

import { settingsOf } from '../config';
import { reconcile, type Reconciled } from '../use-cases/reconcile';
import { depsOf } from './deps';
import type { OutboxService } from './outbox';

/** Looks for what went past the gate, where only looking can find it: imports, raw SQL, another program. */
const reconciler = ({ strapi }: { strapi: Core.Strapi }) => {
  const deps = depsOf(strapi);
  const look = (): Promise<Reconciled> => reconcile(deps, settingsOf(strapi).governed ?? [])();
  return {
    look,

    /** Looks, and has each finding written into the log once a day, whichever node finds it first. */
    async report(): Promise<Reconciled> {
      const found = await look();
      const outbox: OutboxService = strapi.plugin('attest').service('outbox');
      const entries = Object.entries(found).flatMap(([finding, documents]: [string, Reconciled['differing']]) =>
        documents.map(({ uid, documentId }) => ({
          key: `reconciled:${finding}:${uid}:${documentId}:${deps.now().slice(0, 10)}`,
          kind: 'reconciled',
          payload: { finding, uid, document: documentId },
        })),
      );
      if (entries.length > 0) await outbox.add(entries);
      for (const { payload } of entries)
        strapi.log.warn(`attest: ${payload.finding}: ${payload.uid} ${payload.document}`);
      return found;
    },

    async record({ finding, uid, document }: Readonly<Record<string, unknown>>): Promise<void> {
      const subject = { uid: String(uid), document: String(document) };
      await deps.log.append({ kind: 'went-past-the-gate', by: 'server', subject, data: { finding: String(finding) } });
    },
  };
};

export default reconciler;
export type ReconcilerService = ReturnType<typeof reconciler>;
