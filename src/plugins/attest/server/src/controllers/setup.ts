import type { Core } from '@strapi/strapi';

import type { GroupView, PersonView, SetupView } from '../../../shared/contracts';
import { settingsOf } from '../config';
import type { ActsService } from '../services/acts';
import { answering } from './call';
import { groupView } from './views';

/** What every screen needs to know before it can show anything. */
export const setupController = ({ strapi }: { strapi: Core.Strapi }) => ({
  one: answering((ctx) => {
    const { governed, calendar } = settingsOf(strapi);
    const data: SetupView = { governed: governed ?? [], zone: calendar.zone };
    ctx.body = { data };
  }),

  groups: answering(async (ctx) => {
    const groups = await (strapi.plugin('attest').service('acts') as ActsService).deps.host().groups();
    const data: readonly GroupView[] = groups.map(groupView);
    ctx.body = { data };
  }),

  people: answering(async (ctx) => {
    const { persons } = (strapi.plugin('attest').service('acts') as ActsService).deps;
    const data: readonly PersonView[] = await persons.everybody();
    ctx.body = { data };
  }),
});
