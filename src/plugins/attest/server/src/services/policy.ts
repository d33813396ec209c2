import type { Core } from '@strapi/strapi';

import type { Activator } from '../domain/activation';
import type { Facts } from '../domain/facts';
import type { Policy } from '../domain/policy';
import { routeFor, type Routed } from '../domain/route';
import { validatePolicy, type Known, type Validation } from '../domain/validate';
import type { Host } from '../host';
import { documentReader } from '../store/document-reader';
import { oneAtATime } from '../store/one-at-a-time';
import { policyStore } from '../store/policy-store';
import { recentDrafts } from '../store/readable-documents';
import { askableGroups } from '../use-cases/askable-groups';
import { activatePolicy, activationOf } from '../use-cases/activate-policy';
import { installPolicy, seedPolicy } from '../use-cases/install-policy';
import { proposePolicy } from '../use-cases/propose-policy';
import { dryRun, simulateDocument, simulateFacts } from '../use-cases/simulate-policy';
import { addressOf } from './address-of';
import type { ClockService } from './clock';
import type { HostService } from './host';
import type { LogService } from './log';

/** The organisation's rules and their versions, for controllers, the gate, seeds and scripts. */
const policy = ({ strapi }: { strapi: Core.Strapi }) => {
  const policies = policyStore(strapi);
  const host = (): Host => (strapi.plugin('attest').service('host') as HostService).current();
  const askable = askableGroups({ host, addressOf: addressOf(strapi) });
  const known = async (): Promise<Known> => {
    const { checkIds } = host();
    return { vocabulary: await host().vocabulary(), groups: await askable(), checks: checkIds };
  };
  const deps = {
    policies,
    known,
    // Services are looked up when used: they are made in no order that can be relied on.
    log: { append: (note: Parameters<LogService['append']>[0]) => (strapi.plugin('attest').service('log') as LogService).append(note) }, // prettier-ignore
    clock: { now: () => (strapi.plugin('attest').service('clock') as ClockService).now() },
    inTurn: <Result>(work: () => Promise<Result>) => oneAtATime(strapi, work),
    activator: (): Activator => strapi.config.get('plugin::attest.policy.activatedBy', 'another'),
  };
  const propose = proposePolicy(deps);
  const activate = activatePolicy(deps);
  const reading = {
    documents: {
      // The files' hashes take no part in routing.
      read: (uid: string, documentId: string) =>
        documentReader(strapi, { hashes: () => Promise.resolve(new Map()) }).read({ uid, documentId }, 'draft', host().populate(uid)), // prettier-ignore
      recent: (limit: number) => recentDrafts(strapi, limit),
    },
    describe: (document: Parameters<Host['describe']>[0]) => host().describe(document),
  };

  return {
    /** The version in force, with its tables; undefined when there is none, and then nothing may be published. */
    active: policies.active,
    byVersion: policies.byVersion,
    page: policies.page,
    /** Whether activation takes another person: `by-another` or `by-anyone`. */
    activation: () => activationOf(deps.activator()),
    propose,
    activate,
    install: installPolicy({ policies, inTurn: deps.inTurn, propose, activate }),
    /** Called once at start. */
    seed: seedPolicy({ ...deps, defaultPolicy: () => host().defaultPolicy() }),
    /** What the policy in force says of these facts, and which version it is; undefined when none is in force. */
    async route(facts: Facts): Promise<(Routed & { readonly version: number }) | undefined> {
      const active = await policies.active();
      return active && { ...routeFor(active.policy, facts), version: active.version };
    },
    /** What is wrong with it, reckoned with the groups, vocabulary and checks of now. */
    validate: async (candidate: Policy): Promise<Validation> => validatePolicy(candidate, await known()),
    known,
    simulateFacts,
    simulateDocument: simulateDocument(reading),
    dryRun: dryRun(reading),
  };
};

export default policy;
export type PolicyService = ReturnType<typeof policy>;
