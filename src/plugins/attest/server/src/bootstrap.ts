import type { Core } from '@strapi/strapi';

import { permissions } from './permissions';
import type { HostService } from './services/host';
import type { PolicyService } from './services/policy';
import { keepLogAppendOnly } from './store/keep-log-append-only';
import { keepPolicies } from './store/keep-policies';
import { inShort } from './use-cases/install-policy';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(permissions);
  keepLogAppendOnly(strapi);
  keepPolicies(strapi);
  await seedPolicy(strapi);
}

/** Without a policy nothing can be published, but whoever can put that right must get in: a bad one stops no start. */
async function seedPolicy(strapi: Core.Strapi): Promise<void> {
  const host: HostService = strapi.plugin('attest').service('host');
  if (!host.isGiven()) return;
  const policy: PolicyService = strapi.plugin('attest').service('policy');
  const faults = await policy.seed();
  if (faults.length > 0) strapi.log.error(`The policy to begin with is not in force: ${inShort(faults)}.`);
}
