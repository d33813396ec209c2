import { CheckCircle, Clock, PaperPlane } from '@strapi/icons';
import type { WidgetArgs } from '@strapi/strapi/admin';

import { permissions } from '../permissions';

const link = (query: string) => ({
  label: { id: 'attest.widgets.open', defaultMessage: 'Open inbox' },
  href: `/plugins/attest?${query}`,
});

/** What the plugin puts on the panel's start page; each takes all the permissions it names. */
const own: WidgetArgs[] = [
  {
    id: 'waiting',
    pluginId: 'attest',
    icon: CheckCircle,
    title: { id: 'attest.widgets.waiting', defaultMessage: 'Waiting for you' },
    component: async () => (await import('./waiting')).WaitingWidget,
    permissions: permissions.decide,
    link: link('view=waiting'),
  },
  {
    id: 'mine',
    pluginId: 'attest',
    icon: PaperPlane,
    title: { id: 'attest.widgets.mine', defaultMessage: 'Your messages in review' },
    component: async () => (await import('./mine')).MineWidget,
    permissions: permissions.submit,
    link: link('view=mine&status=open'),
  },
  {
    id: 'due',
    pluginId: 'attest',
    icon: Clock,
    title: { id: 'attest.widgets.due', defaultMessage: 'Due soon' },
    component: async () => (await import('./due-soon')).DueSoonWidget,
    permissions: permissions.decide,
    link: link('view=due'),
  },
];

/** First what waits for the person, then Strapi's own. */
export const widgets = (others: WidgetArgs[]): WidgetArgs[] => [...own, ...others];
