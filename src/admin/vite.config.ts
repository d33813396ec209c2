import { resolve } from 'node:path';

import { mergeConfig, type UserConfig } from 'vite';

/** While developing, the plugin's screens come from their source, so that a change shows at once. */
export default (config: UserConfig): UserConfig =>
  config.mode === 'development'
    ? mergeConfig(config, { resolve: { alias: { 'strapi-plugin-attest/strapi-admin': PLUGIN } } })
    : config;

const PLUGIN = resolve('src/plugins/attest/admin/src/index.ts');
