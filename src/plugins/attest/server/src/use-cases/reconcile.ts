import { fingerprintOf } from '../store/snapshot-store';
import type { At, Deps } from './deps';

export interface Reconciled {
  /** Live rows that nobody let through: an import, raw SQL. They are not served by a host that shows editions. */
  readonly publishedWithoutEdition: readonly At[];
  /** Live rows that do not say what was approved. */
  readonly differing: readonly At[];
  /** What is served, and whose row has been taken away. */
  readonly editionsWithoutPublished: readonly At[];
}

type Needs = Pick<Deps, 'reader' | 'editions' | 'snapshots'>;

/**
 * Compares what the tables say is live with the editions. Reads only.
 * @param compare called before each document is read whole, to spread the work; not given: only which documents are live
 *   is compared, which costs two statements for each five hundred
 */
export const reconcile = ({ reader, editions, snapshots }: Needs, governed: readonly string[]) => {
  return async (compare?: () => Promise<void>): Promise<Reconciled> => {
    const found = { publishedWithoutEdition: [] as At[], differing: [] as At[], editionsWithoutPublished: [] as At[] };
    for (const uid of governed) {
      const live = new Map<string, string>();
      for await (const { document, snapshot } of editions.allLive(uid)) live.set(document, snapshot);
      for await (const documentId of reader.published(uid)) {
        const snapshot = live.get(documentId);
        live.delete(documentId);
        if (!snapshot) found.publishedWithoutEdition.push({ uid, documentId });
        else if (compare && (await differs({ uid, documentId }, snapshot, compare)))
          found.differing.push({ uid, documentId });
      }
      found.editionsWithoutPublished.push(...[...live.keys()].map((documentId) => ({ uid, documentId })));
    }
    return found;
  };

  async function differs(at: At, snapshot: string, compare: () => Promise<void>): Promise<boolean> {
    await compare();
    const read = await reader.read(at, 'published');
    const { content } = await snapshots.read(snapshot);
    const settled = (given: typeof content) =>
      fingerprintOf({ content: without(given, reader.relationsThatMayDrop(at.uid)), facts: {} });
    return read !== undefined && settled(read.content) !== settled(content);
  }
};

/** Strapi takes relations to what is not published away by itself, and gives them back. */
function without<Content extends object>(content: Content, fields: readonly string[]): Content {
  return Object.fromEntries(Object.entries(content).filter(([name]) => !fields.includes(name))) as Content;
}
