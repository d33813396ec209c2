import type { Core } from '@strapi/strapi';
import type { ClockService } from 'strapi-plugin-attest/strapi-server';

/** What time it is by the plugin's clock, so that seats, rules and deadlines go by one. */
export const clockOf = (strapi: Core.Strapi) => (): Date => {
  const clock: ClockService = strapi.plugin('attest').service('clock');
  return clock.now();
};
