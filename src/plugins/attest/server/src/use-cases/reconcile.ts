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

interface Live {
  readonly key: string;
  readonly snapshot: string;
}

type Needs = Pick<Deps, 'reader' | 'editions' | 'snapshots'>;

type Finding = keyof Reconciled;

/**
 * Compares what the tables say is live with the editions. Reads only, while others publish: what has become live, changed or ended
 * since it began is no finding, since it was read half before and half after.
 * @param compare called before each document is read whole, to spread the work; not given: only which documents are live
 *   is compared, which costs two statements for each five hundred
 */
export const reconcile = ({ reader, editions, snapshots }: Needs, governed: readonly string[]) => {
  return async (compare?: () => Promise<void>): Promise<Reconciled> => {
    const found = { publishedWithoutEdition: [] as At[], differing: [] as At[], editionsWithoutPublished: [] as At[] };
    for (const uid of governed) {
      const live = await liveOf(uid);
      const suspected = await suspectedOf(uid, live, compare);
      const now = suspected.length > 0 ? await liveOf(uid) : live;
      for (const [finding, documentId] of suspected)
        if (now.get(documentId)?.key === live.get(documentId)?.key) found[finding].push({ uid, documentId });
    }
    return found;
  };

  async function liveOf(uid: string): Promise<ReadonlyMap<string, Live>> {
    const live = new Map<string, Live>();
    for await (const { key, document, snapshot } of editions.allLive(uid)) live.set(document, { key, snapshot });
    return live;
  }

  async function suspectedOf(uid: string, live: ReadonlyMap<string, Live>, compare?: () => Promise<void>) {
    const suspected: (readonly [Finding, string])[] = [];
    const left = new Set(live.keys());
    for await (const documentId of reader.published(uid)) {
      left.delete(documentId);
      const edition = live.get(documentId);
      if (!edition) suspected.push(['publishedWithoutEdition', documentId]);
      else if (compare && (await differs({ uid, documentId }, edition.snapshot, compare)))
        suspected.push(['differing', documentId]);
    }
    for (const documentId of left) suspected.push(['editionsWithoutPublished', documentId]);
    return suspected;
  }

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
