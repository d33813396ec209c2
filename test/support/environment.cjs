/** Secrets of the tests: good ones in form, worth nothing. */
const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

/** @type {Readonly<Record<string, string>>} */
const testEnvironment = {
  ...Object.fromEntries(SECRETS.map((name) => [name, `k3y-for-tests-only-${name.length}-0123456789`])),
  NODE_ENV: 'development',
  LOG_LEVEL: 'error',
  STARTUP_BANNER: 'false',
  STRAPI_TELEMETRY_DISABLED: 'true',
  HOST: '127.0.0.1',
  // All of a test's readers have one address; test/integration/serving-limits has limits of its own.
  NEWSROOM_UNCACHED_READS: '1000000',
};

module.exports = { testEnvironment };
