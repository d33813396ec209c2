import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { DocumentView, HealthView } from '../../../shared/contracts';
import { errorInShort } from '../domain/error-in-short';
import type { ActsService } from '../services/acts';
import type { MailService } from '../services/mail';
import type { OutboxService } from '../services/outbox';
import type { ReconcilerService } from '../services/reconciler';
import { inboxStore } from '../store/inbox-store';
import { documentTitles } from '../store/document-titles';
import type { DocumentRef } from '../store/readable-documents';
import { verifiedStore } from '../store/verified-store';
import { undecidableGroups } from '../use-cases/undecidable-groups';
import { answering, personIn } from './call';

export const healthController = ({ strapi }: { strapi: Core.Strapi }) => {
  const plugin = () => strapi.plugin('attest');

  return {
    one: answering(async (ctx) => {
      const { deps } = plugin().service('acts') as ActsService;
      const outbox = plugin().service('outbox') as OutboxService;
      const mail = plugin().service('mail') as MailService;
      const failing = await outbox.failingOutward();
      const reader = { person: personIn(ctx).id, groups: [], mayReadAll: true, now: deps.now() };
      const counts = await inboxStore(strapi).counts(reader);
      const data: HealthView = {
        ...(await live(ctx)),
        overdue: counts.overdue,
        nobodyCanDecide: await groupsWithoutDeciders(),
        hasPolicy: (await deps.policies.active()) !== undefined,
        overridesOpen: counts.emergencies,
        mail: {
          isOn: mail.isOn(),
          failing: failing.count,
          lastError: failing.lastError && errorInShort(failing.lastError),
        },
        outbox: { ...(await outbox.lag()), lookedAt: outbox.lookedAt() },
        log: await verifiedStore(strapi).last(),
      };
      ctx.body = { data };
    }),
  };

  async function live(
    ctx: Context,
  ): Promise<Pick<HealthView, 'publishedWithoutEdition' | 'differing' | 'editionsWithoutPublished' | 'comparedAt'>> {
    const found = await (plugin().service('reconciler') as ReconcilerService).glance();
    const { publishedWithoutEdition, differing, editionsWithoutPublished, comparedAt } = found;
    const all = [...publishedWithoutEdition, ...differing, ...editionsWithoutPublished];
    const titles = await documentTitles(strapi, ctx.state['userAbility'])(all);
    const named = (documents: readonly DocumentRef[]): readonly DocumentView[] =>
      documents.map(({ uid, documentId }) => ({ uid, documentId, title: titles.get(`${uid} ${documentId}`) ?? null }));
    return {
      publishedWithoutEdition: named(publishedWithoutEdition),
      differing: named(differing),
      editionsWithoutPublished: named(editionsWithoutPublished),
      comparedAt,
    };
  }

  async function groupsWithoutDeciders(): Promise<readonly string[]> {
    const { deps } = plugin().service('acts') as ActsService;
    const ids = await undecidableGroups(deps)();
    const groups = await deps.host().groups();
    return groups.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  }
};
