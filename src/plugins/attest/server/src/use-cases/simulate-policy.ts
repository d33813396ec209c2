import { canonicalJson, type Json } from '../domain/canonical';
import type { Facts } from '../domain/facts';
import type { Outcome, Policy } from '../domain/policy';
import { routeFor, type Routed } from '../domain/route';
import type { GovernedDocument, Host } from '../host';
import type { DocumentRef } from '../store/readable-documents';

/** What one person may read. */
export interface Readable {
  find(document: DocumentRef): Promise<{ readonly title: string | null } | undefined>;
}

interface Deps {
  readonly documents: {
    read(uid: string, documentId: string, status: 'draft'): Promise<GovernedDocument | undefined>;
    recent(limit: number): Promise<readonly DocumentRef[]>;
  };
  describe(document: GovernedDocument): Facts;
}

export interface Simulated extends Routed {
  readonly facts: Facts;
}

/** What a policy leads to for one document, in short. */
interface Brief {
  readonly rule: string;
  readonly route: Outcome['route'];
  readonly outcome: Outcome;
  /** Ids of all that apply. */
  readonly requirements: readonly string[];
}

export interface DryRun {
  readonly differing: readonly (DocumentRef & {
    readonly title: string | null;
    readonly before: Brief;
    readonly after: Brief;
  })[];
  readonly counts: {
    /** Drafts that the person may read and whose facts are known. */
    readonly compared: number;
    readonly differing: number;
    /** Drafts that the host could not describe. */
    readonly unknown: number;
  };
}

/** What a policy leads to for these facts, and why. */
export const simulateFacts = (policy: Policy, facts: Facts): Simulated => ({ ...routeFor(policy, facts), facts });

/** The same for a draft; undefined when the person may not read it, or there is none. */
export const simulateDocument =
  ({ documents, describe }: Deps) =>
  async (policy: Policy, { uid, documentId }: DocumentRef, readable: Readable): Promise<Simulated | undefined> => {
    if (!(await readable.find({ uid, documentId }))) return undefined;
    const document = await documents.read(uid, documentId, 'draft');
    return document && simulateFacts(policy, describe(document));
  };

/** Which of the drafts that were changed last would be handled in another way. */
export const dryRun =
  ({ documents, describe }: Deps) =>
  async (policies: { before: Policy; after: Policy }, limit: number, readable: Readable): Promise<DryRun> => {
    const differing: DryRun['differing'][number][] = [];
    const counts = { compared: 0, unknown: 0 };
    for (const { uid, documentId } of await documents.recent(limit)) {
      const found = await readable.find({ uid, documentId });
      const document = found && (await documents.read(uid, documentId, 'draft'));
      if (!found || !document) continue;
      const facts = described(describe, document);
      counts[facts ? 'compared' : 'unknown'] += 1;
      if (!facts) continue;
      const [before, after] = [briefOf(policies.before, facts), briefOf(policies.after, facts)];
      if (!isSame(before, after)) differing.push({ uid, documentId, title: found.title, before, after });
    }
    return { differing, counts: { ...counts, differing: differing.length } };
  };

/** A draft may be too unfinished for the host to say anything of; that stops no dry run of the others. */
function described(describe: Host['describe'], document: GovernedDocument): Facts | undefined {
  try {
    return describe(document);
  } catch {
    return undefined;
  }
}

function briefOf(policy: Policy, facts: Facts): Brief {
  const { route, requirements } = routeFor(policy, facts);
  const { id: rule, outcome } = route;
  return { rule, route: outcome.route, outcome, requirements: requirements.map(({ id }) => id) };
}

/** A rule by another name that asks the same of the same people is no difference. */
function isSame(a: Brief, b: Brief): boolean {
  const essence = ({ outcome, requirements }: Brief) => canonicalJson([outcome, requirements] as unknown as Json);
  return essence(a) === essence(b);
}
