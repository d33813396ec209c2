import type { Core } from '@strapi/strapi';

/** What happens to a version after it was proposed; names may be erased. All else stays as it was proposed. */
const CHANGEABLE = new Set([
  'state',
  'activeKey',
  'activatedBy',
  'activatedByName',
  'activatedAt',
  'proposedByName',
  'updatedAt',
]);

interface Writing {
  readonly params: { readonly data?: object };
}

/** Stops whatever in this application would rewrite or remove a version of the policy. */
export function keepPolicies(strapi: Core.Strapi): void {
  const refuse = (): never => {
    throw new Error('A version of the policy is never changed or removed; propose a new one.');
  };
  const keepContent = ({ params }: Writing): void => {
    if (Object.keys(params.data ?? {}).some((field) => !CHANGEABLE.has(field))) refuse();
  };
  strapi.db.lifecycles.subscribe({
    models: ['plugin::attest.policy'],
    beforeUpdate: keepContent,
    beforeUpdateMany: keepContent,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
}
