import type { Core } from '@strapi/strapi';

import { settings, type Settings } from './settings';

/** Strapi blends these with config/plugins.ts, arrays index by index: a list has no default here. */
const DEFAULTS = {
  calendar: { zone: 'Europe/Stockholm', hours: '24h' },
  remindBefore: 4,
  links: { language: 'en', validFor: 14, perMinute: 60 },
  mail: { isOn: false, digestAt: '07:00' },
  outbox: { pollEvery: 1000 },
  policy: { activatedBy: 'another' },
} satisfies Settings;

export const config = {
  default: DEFAULTS,
  /** @throws Error that names the setting and says what it must be */
  validator(given: unknown): void {
    const { error } = settings.safeParse(given);
    const [issue] = error?.issues ?? [];
    if (!issue) return;
    const name = ['attest', ...issue.path].join('.');
    throw new Error(`${name} ${issue.message}. Correct it in config/plugins.ts, under attest.config.`);
  },
};

/** The settings as the validator let them through. */
export const settingsOf = (strapi: Core.Strapi): Settings => strapi.config.get('plugin::attest');
