import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { VocabularyView } from '../../../shared/policy-contracts';
import type { Facts, Vocabulary } from '../domain/facts';
import type { Policy } from '../domain/policy';
import type { FullPolicyVersion, PolicyVersion } from '../domain/policy-version';
import type { PolicyService } from '../services/policy';
import { readableDocuments } from '../store/readable-documents';
import type { PolicyAct } from '../use-cases/propose-policy';
import { Refused } from '../domain/refusal';
import { answering, personIn } from './call';
import { pageQuery, parsed } from './parse/parsed';
import { proposal, simulation, versionParams, type Simulation } from './parse/policy-calls';
import { policyGiven } from './policy-given';
import { told } from './policy-faults';

export const policyController = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = (): PolicyService => strapi.plugin('attest').service('policy');

  return {
    vocabulary: answering(async (ctx) => {
      const { vocabulary, groups, checks } = await service().known();
      const askable = groups.map(({ id, name, hasMembers }) => ({ id, name, hasMembers }));
      const data: VocabularyView = { facts: vocabulary.facts, groups: askable, checks };
      ctx.body = { data };
    }),

    active: answering(async (ctx) => {
      const activation = service().activation();
      const active = await service().active();
      if (!active) throw new Refused('no-policy', { activation });
      ctx.body = { data: { ...shown(active), activation } };
    }),

    list: answering(async (ctx) => {
      const { page, pageSize } = parsed(pageQuery, ctx.query);
      const { versions, total } = await service().page(page, pageSize);
      const pagination = { page, pageSize, total, pageCount: Math.ceil(total / pageSize) };
      ctx.body = { data: versions, meta: { pagination, activation: service().activation() } };
    }),

    one: answering(async (ctx) => {
      const { version } = parsed(versionParams, ctx['params']);
      const found = await service().byVersion(version);
      if (!found) throw new Refused('no-such-version', { version });
      ctx.body = { data: shown(found) };
    }),

    propose: answering(async (ctx) => {
      const { reason, basedOn, ...tables } = parsed(proposal, ctx.request.body);
      const policy = policyGiven(ctx, tables);
      const act = await service().propose({ policy, reason, basedOn, by: personIn(ctx) });
      answer(ctx, act);
      ctx.status = 201;
    }),

    activate: answering(async (ctx) => {
      const { version } = parsed(versionParams, ctx['params']);
      answer(ctx, await service().activate(version, personIn(ctx)), version);
    }),

    simulate: answering(async (ctx) => {
      const asked = parsed(simulation, ctx.request.body);
      const given = asked.policy === undefined ? undefined : policyGiven(ctx, asked.policy);
      const warnings = given ? await warningsOf(ctx, given) : [];
      ctx.body = { data: await simulated(ctx, asked, given), meta: { warnings } };
    }),
  };

  async function simulated(ctx: Context, asked: Simulation, given: Policy | undefined): Promise<unknown> {
    const readable = readableDocuments(strapi, ctx.state['userAbility']);
    if ('recent' in asked) {
      const policies = { before: await inForce(), after: given ?? (await inForce()) };
      return service().dryRun(policies, asked.recent, readable);
    }
    const policy = given ?? (await inForce());
    if ('facts' in asked) {
      refuseUnknown(asked.facts, (await service().known()).vocabulary);
      return service().simulateFacts(policy, asked.facts);
    }
    const outcome = await service().simulateDocument(policy, asked, readable);
    if (!outcome) throw new Refused('no-such-document');
    return outcome;
  }

  async function inForce(): Promise<Policy> {
    const active = await service().active();
    if (!active) throw new Refused('no-policy', { activation: service().activation() });
    return active.policy;
  }

  async function warningsOf(ctx: Context, policy: Policy): Promise<unknown> {
    const { errors, warnings } = await service().validate(policy);
    if (errors.length > 0) throw invalid(ctx, errors);
    return told(ctx, warnings);
  }
};

function answer(ctx: Context, act: PolicyAct, version?: number): void {
  if (act.ok) {
    ctx.body = { data: act.version, meta: { warnings: told(ctx, act.warnings) } };
    return;
  }
  if (act.because === 'invalid-policy') throw invalid(ctx, act.faults);
  const { ok: _no, because, ...details } = act;
  throw new Refused(because, { ...details, ...(version !== undefined && { version }) });
}

function invalid(ctx: Context, faults: Parameters<typeof told>[1]): Refused {
  return new Refused('invalid-policy', { count: faults.length, faults: told(ctx, faults) });
}

function shown({ policy, ...about }: FullPolicyVersion): PolicyVersion & Policy {
  return { ...about, ...policy };
}

function refuseUnknown(facts: Facts, { facts: known }: Vocabulary): void {
  for (const [field, values] of Object.entries(facts)) {
    const fact = known.find(({ name }) => name === field);
    if (!fact) throw new Refused('unknown-facts', { field: `facts.${field}`, value: field });
    const value = values.find((one) => !fact.values.some((allowed) => allowed.value === one));
    if (value !== undefined) throw new Refused('unknown-facts', { field: `facts.${field}`, value });
  }
}
