import type { Core } from '@strapi/strapi';
import type { OutboxService } from 'strapi-plugin-attest/strapi-server';

export type { Handler, NewEntry } from 'strapi-plugin-attest/strapi-server';

/** The one outbox, which the application's own work goes through too. */
export const outboxOf = (strapi: Core.Strapi): OutboxService => strapi.plugin('attest').service('outbox');
