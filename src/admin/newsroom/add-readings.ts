import type { StrapiApp } from '@strapi/strapi/admin';

import type { Attest } from './attest';
import { MessageReading } from './message-reading';
import { PlanReading } from './plan-reading';

/** Shows messages on the plugin's screens as they read in the newsroom, and plans with what becomes public around them. */
export function addReadings(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { addReading } = app.getPlugin('attest').apis as unknown as Attest;
  addReading('api::message.message', MessageReading);
  addReading('api::plan.plan', PlanReading);
}
