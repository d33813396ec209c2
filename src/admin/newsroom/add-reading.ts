import type { StrapiApp } from '@strapi/strapi/admin';

import type { Attest } from './attest';
import { MessageReading } from './message-reading';

/** Shows messages on the plugin's screens as they read in the newsroom. */
export function addMessageReading(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { addReading } = app.getPlugin('attest').apis as unknown as Attest;
  addReading('api::message.message', MessageReading);
}
