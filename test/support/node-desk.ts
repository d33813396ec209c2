import { setTimeout as wait } from 'node:timers/promises';

import type { Answer, Nodes } from './nodes';
import type { Row } from './row';
import type { Served } from './served';

const MESSAGE = 'api::message.message';
const CM = `/content-manager/collection-types/${MESSAGE}`;
const POSTER = 'Välkommen till öppet hus%';

/** A unit, a communicator and their posters, on whichever node. */
export const deskOf = (nodes: () => Nodes) => {
  const desk = {
    async drafted(node: Served): Promise<string> {
      const [source] = await nodes().sql('SELECT document_id AS id FROM messages WHERE headline LIKE $1 AND published_at IS NULL ORDER BY id LIMIT 1', [POSTER]); // prettier-ignore
      return ok(await nodes().ask(node, 'unit', 'POST', `${CM}/clone/${source?.['id']}`))['documentId'];
    },
    submit: (node: Served, documentId: string): Promise<Answer> =>
      nodes().ask(node, 'unit', 'POST', '/attest/requests', { uid: MESSAGE, documentId }),
    submitted: async (node: Served): Promise<Row> => ok(await desk.submit(node, await desk.drafted(node))),

    async approved(node: Served): Promise<Row> {
      const request = await desk.submitted(node);
      const { id, fingerprint } = request;
      const body = { verdict: 'approve', fingerprint, step: 0 };
      ok(await nodes().ask(node, 'communicator', 'POST', `/attest/requests/${id}/decisions`, body));
      return request;
    },
    async publish(node: Served, { documentId }: Row, more: object = {}): Promise<void> {
      ok(await nodes().ask(node, 'unit', 'POST', '/attest/publications', { uid: MESSAGE, documentId, ...more }));
    },

    /** How many rows there are. */
    async count(table: string, where: string, values: readonly unknown[]): Promise<number> {
      const [row] = await nodes().sql(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`, values);
      return row?.['n'];
    },
    /** As if the time had come for what waits. */
    async isDue(where: string, values: readonly unknown[]): Promise<void> {
      await nodes().sql(`UPDATE attest_outbox SET due_at = '2000-01-01T00:00:00.000Z' WHERE due_at IS NOT NULL AND ${where}`, values); // prettier-ignore
    },
    /** Until everything that is due is done. */
    worksOff: (): Promise<void> =>
      until(async () => (await desk.count('attest_outbox', 'due_at <= $1 OR claimed_until IS NOT NULL AND due_at IS NOT NULL', [new Date().toISOString()])) === 0), // prettier-ignore
  };
  return desk;
};

/** A hang, not slowness, is what fails: the machine may be busy. */
export async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (const deadline = Date.now() + 150_000; !(await isSo()); await wait(100))
    if (Date.now() > deadline) throw new Error('It did not happen within two and a half minutes.');
}

function ok({ status, data, code }: Answer): Row {
  if (status >= 300) throw new Error(`${status} ${code} ${JSON.stringify(data)}`);
  return data;
}
