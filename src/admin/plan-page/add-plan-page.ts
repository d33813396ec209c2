import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { Calendar } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { goToNamedField } from './go-to-named-field';
import { planPanel } from './plan-panel';

/** What the server asks of whoever looks at plans. */
const MAY_READ = [{ action: 'plugin::content-manager.explorer.read', subject: 'api::plan.plan' }];

/** The plans in the menu. */
export function addPlanPage(app: StrapiApp): void {
  app.addMenuLink({
    to: 'plans',
    icon: Calendar,
    intlLabel: { id: 'plan-page.menu', defaultMessage: 'Plans' },
    permissions: MAY_READ,
    position: 3,
    Component: () => import('./app'),
  });
}

/** A way to a plan's page from where the plan is written, and from there to each field. */
export function addPlanPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
  contentManager.addEditViewSidePanel([planPanel, goToNamedField]);
}
