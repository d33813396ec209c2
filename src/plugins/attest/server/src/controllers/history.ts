import type { Core } from '@strapi/strapi';

import type { HistoryEntry } from '../../../shared/contracts';
import type { PersonId } from '../domain/request';
import type { ActsService } from '../services/acts';
import type { LogService } from '../services/log';
import type { At } from '../use-cases/deps';

/** Entries of a document's history that an answer carries. */
const HISTORY = 50;

/** What the log says of a document, newest first, with names and words as long as they are not erased. */
export async function historyOf(strapi: Core.Strapi, { uid, documentId }: At): Promise<readonly HistoryEntry[]> {
  const log: LogService = strapi.plugin('attest').service('log');
  const { entries } = await log.page(1, HISTORY, { uid, document: documentId });
  const words = await log.words(entries.map(({ seq }) => seq));
  const names = await log.actorNames(entries.map(({ actor }) => actor));
  const { persons } = (strapi.plugin('attest').service('acts') as ActsService).deps;
  const principals = await persons.names([...words.values()].flatMap((said) => principalIn(said)));
  const principalOf = (said: object | undefined) => principalIn(said).flatMap((id) => principals.get(id) ?? [])[0];
  return entries.map(({ seq, at, kind, actor, data }) => ({
    seq,
    at,
    kind,
    actor: actor === 'server' ? 'server' : 'person',
    by: names.get(actor) || null,
    onBehalfOf: principalOf(words.get(seq)) ?? null,
    data: data as Readonly<Record<string, unknown>>,
    words: words.get(seq) ?? null,
  }));
}

/** Who was stood in for, as long as that is not erased. */
function principalIn(words: object | undefined): readonly PersonId[] {
  const id: unknown = Reflect.get(words ?? {}, 'onBehalfOf');
  return typeof id === 'number' ? [id] : [];
}
