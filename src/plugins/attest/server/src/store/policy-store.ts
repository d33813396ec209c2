import type { Core } from '@strapi/strapi';

import type { Policy } from '../domain/policy';
import { digestOf, type FullPolicyVersion, type PolicyVersion } from '../domain/policy-version';
import { sha256 } from './sha256';

const POLICY = 'plugin::attest.policy';
/** The value that only one row can have, as its column is unique. */
const ACTIVE = 'active';
const ABOUT = [
  'version',
  'state',
  'digest',
  'reason',
  'basedOn',
  'proposedBy',
  'proposedByName',
  'proposedAt',
  'activatedBy',
  'activatedByName',
  'activatedAt',
] as const satisfies readonly (keyof PolicyVersion)[];

/** What is known of a version when it is proposed. */
export type Proposal = Pick<
  FullPolicyVersion,
  'policy' | 'reason' | 'basedOn' | 'proposedBy' | 'proposedByName' | 'proposedAt'
>;
export type Activated = Pick<PolicyVersion, 'activatedBy' | 'activatedByName' | 'activatedAt'>;

/** The versions of the policy. Writing belongs in a turn of `oneAtATime`. */
export const policyStore = (strapi: Core.Strapi) => {
  const table = () => strapi.db.query(POLICY);
  let latest: { readonly digest: string; readonly policy: Policy } | undefined;

  /** Tables never change under a digest, so those read last are kept; which version is in force is asked each time. */
  async function withTables(about: PolicyVersion): Promise<FullPolicyVersion> {
    const kept = latest;
    if (kept?.digest === about.digest) return { ...about, policy: kept.policy };
    const { routes, requirements } = await table().findOne({
      where: { version: about.version },
      select: ['routes', 'requirements'],
    });
    const policy: Policy = { routes, requirements };
    if (digestOf(policy, sha256) !== about.digest) {
      throw new Error(`Version ${about.version} of the policy was changed around the application; it is not used.`);
    }
    latest = { digest: about.digest, policy };
    return { ...about, policy };
  }

  async function found(where: object): Promise<FullPolicyVersion | undefined> {
    const row = await table().findOne({ where, select: [...ABOUT] });
    return row ? withTables(aboutOf(row)) : undefined;
  }

  return {
    /** The version in force. One small query, except at the first question after a change. */
    active: (): Promise<FullPolicyVersion | undefined> => found({ activeKey: ACTIVE }),

    byVersion: (version: number): Promise<FullPolicyVersion | undefined> => found({ version }),

    async isEmpty(): Promise<boolean> {
      return (await table().count()) === 0;
    },

    /** Newest first. @param page from 1 */
    async page(page: number, pageSize: number): Promise<{ versions: readonly PolicyVersion[]; total: number }> {
      const window = { limit: pageSize, offset: (page - 1) * pageSize };
      const rows = await table().findMany({ select: [...ABOUT], orderBy: { version: 'desc' }, ...window });
      return { versions: rows.map(aboutOf), total: await table().count() };
    },

    async propose({ policy, ...proposal }: Proposal): Promise<FullPolicyVersion> {
      const { routes, requirements } = policy;
      const newest = await table().findOne({ select: ['version'], orderBy: { version: 'desc' } });
      const version = (newest?.version ?? 0) + 1;
      const data = { ...proposal, version, routes, requirements, digest: digestOf(policy, sha256), state: 'proposed' };
      return { ...aboutOf(await table().create({ data })), policy };
    },

    /** The version in force retires, and what else was proposed in its place is superseded. */
    async activate(version: number, by: Activated): Promise<void> {
      await table().updateMany({ where: { activeKey: ACTIVE }, data: { activeKey: null, state: 'retired' } });
      await table().update({ where: { version }, data: { activeKey: ACTIVE, state: 'active', ...by } });
      await table().updateMany({ where: { state: 'proposed' }, data: { state: 'superseded' } });
    },
  };
};

export type PolicyStore = ReturnType<typeof policyStore>;

function aboutOf(row: Readonly<Record<string, unknown>>): PolicyVersion {
  return Object.fromEntries(ABOUT.map((name) => [name, row[name] ?? null])) as unknown as PolicyVersion;
}
