import type { Core } from '@strapi/strapi';

import { decisionLog } from './decision-log';

interface UserEvent {
  readonly params: {
    readonly where?: object;
    readonly data?: { readonly roles?: unknown; readonly isActive?: unknown };
  };
  readonly result?: { readonly id: number };
}

/** Who has an account, and with which roles, decides who may decide: each change is an entry. */
export function logAccountChanges(strapi: Core.Strapi): void {
  const log = decisionLog(strapi);
  const accountsOf = (where: object) => strapi.db.query('admin::user').findMany({ where, populate: { roles: true } });

  const write = async (kind: string, where: object): Promise<void> => {
    for (const { email, isActive, roles } of await accountsOf(where)) {
      const codes = roles.map(({ code }: { code: string }) => code).sort();
      await log.write({ kind, words: { account: email, isActive: isActive === true, roles: codes } });
    }
  };
  const idOf = ({ result }: UserEvent): object => ({ id: result?.id ?? 0 });

  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    afterCreate: (event) => write('account-created', idOf(event as unknown as UserEvent)),
    afterUpdate: async (event) => {
      const { params } = event as unknown as UserEvent;
      const isTelling = params.data?.roles !== undefined || params.data?.isActive !== undefined;
      if (isTelling) await write('account-changed', idOf(event as unknown as UserEvent));
    },
    beforeDelete: (event) => write('account-removed', (event as unknown as UserEvent).params.where ?? {}),
    beforeDeleteMany: (event) => write('account-removed', (event as unknown as UserEvent).params.where ?? {}),
  });
}
