import type { Core } from '@strapi/strapi';

import type { HealthView } from '../../../shared/contracts';
import type { ActsService } from '../services/acts';
import type { OutboxService } from '../services/outbox';
import type { ReconcilerService } from '../services/reconciler';
import { inboxStore } from '../store/inbox-store';
import { answering, personIn } from './call';

export const healthController = ({ strapi }: { strapi: Core.Strapi }) => {
  const plugin = () => strapi.plugin('attest');

  return {
    one: answering(async (ctx) => {
      const { deps } = plugin().service('acts') as ActsService;
      const reader = { person: personIn(ctx).id, groups: [], mayReadAll: true, now: deps.now() };
      const counts = await inboxStore(strapi).counts(reader);
      const found = await (plugin().service('reconciler') as ReconcilerService).glance();
      const groups = await deps.host().groups();
      const data: HealthView = {
        ...found,
        overdue: counts.overdue,
        nobodyCanDecide: await groupsWithout(groups.filter(({ hasMembers }) => !hasMembers).map(({ id }) => id)),
        overridesOpen: counts.emergencies,
        outbox: await (plugin().service('outbox') as OutboxService).lag(),
      };
      ctx.body = { data };
    }),
  };

  /** Groups the policy asks that nobody sits in, by name. */
  async function groupsWithout(vacant: readonly string[]): Promise<readonly string[]> {
    const { deps } = plugin().service('acts') as ActsService;
    const active = await deps.policies.active();
    const asked = new Set(
      (active?.policy.routes ?? []).flatMap(({ outcome }) =>
        outcome.route === 'approve'
          ? outcome.steps.flatMap(({ groups, otherwise }) => [...groups, ...(otherwise ?? [])])
          : [],
      ),
    );
    const groups = await deps.host().groups();
    return groups.filter(({ id }) => vacant.includes(id) && asked.has(id)).map(({ name }) => name);
  }
};
