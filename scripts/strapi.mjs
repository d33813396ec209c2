import { createRequire } from 'node:module';

/** Strapi's ES module build does not load in Node by itself; its CommonJS build does. */
const { createStrapi } = /** @type {typeof import('@strapi/strapi')} */ (
  createRequire(import.meta.url)('@strapi/strapi')
);

/**
 * The built application of this folder, not loaded yet.
 * @param {{ serveAdminPanel?: boolean }} [options]
 */
export const application = (options = {}) =>
  createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist`, ...options });
