import type { Core } from '@strapi/strapi';

import { settingsOf } from './config';
import { guardRows } from './gate/guard-rows';
import { narrowListsByState } from './gate/list-by-state';
import { protectFiles } from './gate/protect-files';
import { permissions } from './permissions';
import type { PolicyService } from './services/policy';
import { startOutbox } from './start-outbox';
import { startReconciler } from './start-reconciler';
import { keepLogAppendOnly } from './store/keep-log-append-only';
import { keepPolicies } from './store/keep-policies';
import { inShort } from './use-cases/install-policy';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(permissions);
  guardRows(strapi, settingsOf(strapi).governed ?? []);
  narrowListsByState(strapi, settingsOf(strapi).governed ?? []);
  keepLogAppendOnly(strapi);
  keepPolicies(strapi);
  protectFiles(strapi);
  await seedPolicy(strapi);
  startOutbox(strapi);
  startReconciler(strapi);
}

/** Without a policy nothing can be published, but whoever can put that right must get in: a bad one stops no start. */
async function seedPolicy(strapi: Core.Strapi): Promise<void> {
  const policy: PolicyService = strapi.plugin('attest').service('policy');
  const faults = await policy.seed();
  if (faults.length > 0) strapi.log.error(`The policy to begin with is not in force: ${inShort(faults)}.`);
}
