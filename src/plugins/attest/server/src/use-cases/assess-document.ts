import type { Json } from '../domain/canonical';
import type { DisplayNames } from '../domain/display-names';
import type { Facts, Issue } from '../domain/facts';
import { Refused } from '../domain/refusal';
import type { Fingerprint } from '../domain/request';
import { routeFor, type Routed } from '../domain/route';
import { weighed, type Found } from '../domain/standing';
import type { GovernedDocument } from '../host';
import { fingerprintOf, type Snapshot } from '../store/snapshot-store';
import type { FileHashes, Version } from '../store/document-reader';
import type { At, Deps } from './deps';

/** A document as the policy in force sees it now. */
export interface Assessment {
  readonly document: GovernedDocument;
  readonly title: string;
  readonly content: Readonly<Record<string, Json>>;
  readonly files: FileHashes;
  readonly facts: Facts;
  readonly fingerprint: Fingerprint;
  readonly shown: Json;
  readonly names: DisplayNames;
  /** What the type demands and the document lacks. */
  readonly missing: readonly Issue[];
  readonly routed: Routed;
  readonly policyVersion: number;
  /** What the checks found, without what people have marked as false alarms. */
  readonly issues: readonly Issue[];
  readonly findings: readonly Found[];
}

export type Described = Pick<
  Assessment,
  'document' | 'title' | 'content' | 'files' | 'facts' | 'fingerprint' | 'shown' | 'names' | 'missing'
>;

/** What is kept of it, as it was read. */
export const snapshotOf = ({ content, facts, shown, names }: Described): Snapshot => ({ content, facts, shown, names });

type Needs = Pick<Deps, 'host' | 'reader' | 'policies' | 'falseAlarms'>;

/** @throws Refused `no-such-document` */
export const describeDocument =
  ({ host, reader }: Pick<Needs, 'host' | 'reader'>) =>
  async (at: At, version: Version = 'draft'): Promise<Described> => {
    const beside = host().populate(at.uid);
    const read = await (version === 'draft' ? reader.read(at, version, beside) : reader.readLive(at, beside));
    if (!read) throw new Refused('no-such-document', { ...at });
    const { content, files, names, row, missing } = read;
    const document: GovernedDocument = { ...at, row };
    const facts = host().describe(document);
    const [title, shown] = [reader.titleOf(document), await host().shown(document)];
    const fingerprint = fingerprintOf({ content, facts });
    return { document, title, content, files, facts, fingerprint, shown, names, missing };
  };

/** @throws Refused `no-such-document`, `no-policy` */
export const assessDocument = (deps: Needs) => {
  const describe = describeDocument(deps);
  return async (at: At, version: Version = 'draft'): Promise<Assessment> => {
    const described = await describe(at, version);
    const active = await deps.policies.active();
    if (!active) throw new Refused('no-policy');
    const routed = routeFor(active.policy, described.facts);
    const found = await deps.host().checks(described.document);
    const marked = found.some(({ mark }) => mark) ? await deps.falseAlarms.marks(at) : new Set<string>();
    const stand = found.filter(({ mark }) => mark === undefined || !marked.has(mark));
    const issues = [...described.missing, ...stand];
    const findings = weighed(issues, routed.requirements);
    return { ...described, routed, policyVersion: active.version, issues, findings };
  };
};

/** @throws Refused `content-changed` when the person saw another text than it is now */
export function refuseUnread({ fingerprint }: Pick<Assessment, 'fingerprint'>, saw: Fingerprint | undefined): void {
  if (saw !== undefined && saw !== fingerprint) throw new Refused('content-changed');
}
