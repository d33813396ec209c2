import { setTimeout as wait } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { settingsOf } from '../config';
import type { NewEntry } from '../domain/outbox-entry';
import { reconcile, type Reconciled } from '../use-cases/reconcile';
import { depsOf } from './deps';
import type { OutboxService } from './outbox';

/** Milliseconds between two documents that are read whole: looking is no reason for people to wait. */
const PACE = 20;
/** Findings of a kind that are written down one by one; of the others their number. */
const NAMED = 20;

/** Looks for what went past the gate, where only looking can find it: imports, raw SQL, another program. */
const reconciler = ({ strapi }: { strapi: Core.Strapi }) => {
  const deps = depsOf(strapi);
  const compareAll = reconcile(deps, settingsOf(strapi).governed ?? []);
  let differing: Reconciled['differing'] = [];
  let comparedAt: string | null = null;

  return {
    /** Everything, at once. */
    look: (): Promise<Reconciled> => compareAll(() => Promise.resolve()),

    /** Which documents are live now, and what the last report found to differ. */
    glance: async (): Promise<Reconciled & { readonly comparedAt: string | null }> => {
      const found = await compareAll();
      return { ...found, differing, comparedAt };
    },

    /** Looks without haste, and has each finding written into the log once a day, whichever node finds it first. */
    async report(pace: number = PACE): Promise<Reconciled> {
      const found = await compareAll(() => wait(pace, undefined, { ref: false }));
      ({ differing } = found);
      comparedAt = deps.now();
      const outbox: OutboxService = strapi.plugin('attest').service('outbox');
      const entries = Object.entries(found).flatMap(([finding, documents]) => entriesFor(finding, documents));
      if (entries.length > 0) await outbox.add(entries);
      for (const { payload } of entries) strapi.log.warn(`attest: went past the gate: ${JSON.stringify(payload)}`);
      return found;
    },

    async record({ finding, uid, document, others }: Readonly<Record<string, unknown>>): Promise<void> {
      const subject = { uid: String(uid), document: String(document) };
      const data = { finding: String(finding), ...(others !== undefined && { others: Number(others) }) };
      await deps.log.append({ kind: 'went-past-the-gate', by: 'server', ...(uid !== undefined && { subject }), data });
    },
  };

  function entriesFor(finding: string, documents: Reconciled['differing']): readonly NewEntry[] {
    const entry = (once: string, payload: NewEntry['payload']): NewEntry => ({
      key: `reconciled:${finding}:${once}:${deps.now().slice(0, 10)}`,
      kind: 'reconciled',
      payload,
    });
    const named = documents.slice(0, NAMED);
    const others = documents.length - named.length;
    return [
      ...named.map(({ uid, documentId }) => entry(`${uid}:${documentId}`, { finding, uid, document: documentId })),
      ...(others > 0 ? [entry('others', { finding, others })] : []),
    ];
  }
};

export default reconciler;
export type ReconcilerService = ReturnType<typeof reconciler>;
